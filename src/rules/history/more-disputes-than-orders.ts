import { defineRule } from '../rule'

/**
 * The sender has opened more disputes than orders.
 *
 * Why: some order to complain.
 * Wrong when: one bad delivery brings several disputes.
 * Signals: section 7
 */
export const moreDisputesThanOrders = defineRule({
  id: 'history.more-disputes-than-orders',
  needs: ['history'],
  check: ({ history: { orders, disputes = 0 } }) => (orders !== undefined && disputes >= 2 && disputes > orders ? { args: { disputes, orders } } : null),
})
