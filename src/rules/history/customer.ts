import { defineRule } from '../rule'

/**
 * The sender has ordered before.
 *
 * Why: nobody is more likely to order than a customer, and a customer's trouble costs more than a stranger's.
 * Wrong when: a customer's mailbox was broken into; check a change of bank account all the same.
 * Signals: ID24
 */
export const customer = defineRule({
  id: 'history.customer',
  needs: ['history'],
  check: ({ history: { orders = 0 } }) => (orders >= 1 ? { args: { orders } } : null),
})
