import { defineRule } from '../rule'

/**
 * The mailbox is a function's, such as info or sales, not a person's.
 *
 * Why: shown, so that the answer goes to a person by name as soon as there is one; first contact and bulk mail both come from there.
 * Wrong when: in many countries it is the firm's usual address.
 * Signals: ID15
 */
export const roleMailbox = defineRule({
  id: 'contact.role-mailbox',
  needs: ['mailbox'],
  check: ({ mailbox }) => (mailbox.role === 'general' ? { args: { local: mailbox.local.slice(0, 64) } } : null),
})
