import { defineRule } from '../rule'

/**
 * The sender has ordered three times and more.
 *
 * Why: it is a business relation.
 * Wrong when: a customer's mailbox was broken into.
 * Signals: ID24
 */
export const regularCustomer = defineRule({
  id: 'history.regular-customer',
  needs: ['history'],
  check: ({ history: { orders = 0 } }) => (orders >= 3 ? { args: { orders } } : null),
})
