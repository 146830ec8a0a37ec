import { defineRule } from '../rule'

/**
 * The mail's sender address is none that could be answered.
 *
 * Why: a mail program always writes an address with a domain; mass mailers leave theirs half filled in or make one up.
 * Wrong when: machines in the own house send so. Forms are left out: people mistype there.
 * Signals: ID26
 */
export const addressUnreadable = defineRule({
  id: 'contact.address-unreadable',
  needs: ['inquiry', 'identity'],
  check: ({ inquiry: { channel, sender }, identity }) => {
    const given = sender?.email?.trim()
    return channel === 'email' && given && identity.mailboxClass === null ? { args: { given: given.slice(0, 80) } } : null
  },
})
