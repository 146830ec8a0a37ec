import { defineRule } from '../rule'

/**
 * The mailbox or website is a competitor's.
 *
 * Why: who makes the same goods does not buy them.
 * Wrong when: a competitor's distributor, or a competitor in need, really buys.
 * Signals: SY04
 */
export const competitorDomain = defineRule({
  id: 'spy.competitor-domain',
  needs: ['seller', 'mailbox'],
  check: ({ seller, mailbox }) => {
    const domain = mailbox.domain
    return seller.competitors?.some((entry) => entry.toLowerCase() === domain || domain.endsWith(`.${entry.toLowerCase()}`)) ? { args: { domain } } : null
  },
})
