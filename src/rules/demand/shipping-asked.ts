import { definePhraseRule } from '../rule'

/**
 * Shipping to a place is asked for.
 *
 * Why: it matters only to somebody who orders.
 * Wrong when: card swindlers exclude shipping.
 * Signals: SP06
 */
export const shippingAsked = definePhraseRule({ id: 'demand.shipping-asked', concepts: ['shipping-ask'] })
