import { defineRule, evidenceOf } from '../rule'

/**
 * The terms of payment are asked for.
 *
 * Why: it is a step toward an order.
 * Wrong when: card questions of strangers.
 * Signals: SP07
 */
export const paymentAsked = defineRule({
  id: 'demand.payment-asked',
  needs: ['wording'],
  check: ({ wording }) => evidenceOf(wording, 'payment-terms-ask'),
})
