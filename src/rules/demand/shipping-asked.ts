import { defineRule, evidenceOf } from '../rule'

/**
 * Shipping to a place is asked for.
 *
 * Why: it matters only to somebody who orders.
 * Wrong when: card swindlers exclude shipping.
 * Signals: SP06
 */
export const shippingAsked = defineRule({
  id: 'demand.shipping-asked',
  needs: ['wording'],
  check: ({ wording }) => evidenceOf(wording, 'shipping-ask'),
})
