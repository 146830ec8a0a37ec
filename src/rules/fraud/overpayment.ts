import { definePhraseRule } from '../rule'

/**
 * More than the price is paid, and the difference wanted back.
 *
 * Why: the payment is false, the refund is real.
 * Wrong when: a customer has honestly paid twice.
 * Signals: FR06, FR07
 */
export const overpayment = definePhraseRule({ id: 'fraud.overpayment', concepts: ['overpayment'] })
