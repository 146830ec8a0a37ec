import { definePhraseRule } from '../rule'

/**
 * The terms of payment are asked for.
 *
 * Why: it is a step toward an order.
 * Wrong when: card questions of strangers.
 * Signals: SP07
 */
export const paymentAsked = definePhraseRule({ id: 'demand.payment-asked', concepts: ['payment-terms-ask'] })
