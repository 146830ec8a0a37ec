import { defineRule } from '../rule'

/**
 * The mailbox is at a university's, a school's or a public authority's domain.
 *
 * Why: such domains are not for sale, and the body behind them can be checked.
 * Wrong when: students and staff write privately; a hacked account is used by others; some domains look official and are not.
 * Signals: ID01
 */
export const publicBodyMailbox = defineRule({
  id: 'contact.public-body-mailbox',
  needs: ['mailbox'],
  check: ({ mailbox }) => (mailbox.class === 'academic' || mailbox.class === 'government' ? { args: { domain: mailbox.domain } } : null),
})
