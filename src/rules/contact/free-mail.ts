import { defineRule } from '../rule'

/**
 * The mailbox is at a free provider.
 *
 * Why: shown, as the desk asks for it first; alone it says next to nothing, for small buyers and whole regions write so.
 * Wrong when: a firm hides its name from competitors, or has never had a domain; only combinations with other signs count.
 * Signals: ID02, section 7
 */
export const freeMail = defineRule({
  id: 'contact.free-mail',
  needs: ['mailbox'],
  check: ({ mailbox }) => (mailbox.class === 'free' ? { args: { domain: mailbox.domain } } : null),
})
