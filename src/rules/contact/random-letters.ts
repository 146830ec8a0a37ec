import { isUnspeakable } from '../../facts/mailbox-name'
import { defineRule } from '../rule'

/**
 * The mailbox's name is letters that cannot be spoken.
 *
 * Why: names drawn at random have no vowels, or heaps of consonants twice over; people's and firms' names do not.
 * Wrong when: long abbreviations. Names in Latin letters alone are looked at; providers where numbers are the custom and relays are left out.
 * Signals: ID16
 */
export const randomLetters = defineRule({
  id: 'contact.random-letters',
  needs: ['mailbox'],
  check: ({ mailbox }) =>
    !mailbox.usesNumbers && mailbox.class !== 'relay' && mailbox.role === null && isUnspeakable(mailbox.local) ? { args: { local: mailbox.local.slice(0, 64) } } : null,
})
