import { defineRule } from '../rule'

/**
 * The mailbox is at a domain of its own, not at a provider's.
 *
 * Why: a firm with its own domain can be looked up and checked.
 * Wrong when: anybody can buy a domain; how old it is and whether it fits the company are other rules.
 * Signals: ID01, section 7
 */
export const companyMailbox = defineRule({
  id: 'contact.company-mailbox',
  needs: ['mailbox'],
  check: ({ mailbox }) => (mailbox.class === 'corporate' ? { args: { domain: mailbox.domain } } : null),
})
