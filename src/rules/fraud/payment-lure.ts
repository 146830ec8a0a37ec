import { definePhraseRule } from '../rule'

/**
 * A payment, refund or reward notice is made to be clicked.
 *
 * Why: the notice is the bait.
 * Wrong when: a real bank or payment service sends its notice.
 * Signals: FR03
 */
export const paymentLure = definePhraseRule({ id: 'fraud.payment-lure', concepts: ['payment-lure'] })
