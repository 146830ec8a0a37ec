import { strayDigits } from '../../facts/mailbox-name'
import { defineRule } from '../rule'

/**
 * The mailbox's name carries digits that are no year and no date.
 *
 * Why: addresses made by the hundred are told apart by digits.
 * Wrong when: names that were taken already. Providers where numbers are the custom, universities and relays are left out, and so are years of birth.
 * Signals: ID16, section 7
 */
export const randomDigits = defineRule({
  id: 'contact.random-digits',
  needs: ['mailbox'],
  check: ({ mailbox }) => {
    if (mailbox.usesNumbers || mailbox.class === 'academic' || mailbox.class === 'relay') return null
    const digits = strayDigits(mailbox.local, mailbox.class === 'free')
    return digits === null ? null : { args: { local: mailbox.local.slice(0, 64), digits } }
  },
})
