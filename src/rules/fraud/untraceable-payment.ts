import { definePhraseRule } from '../rule'

/**
 * A way of payment that cannot be traced or recalled is named.
 *
 * Why: money sent so is gone.
 * Wrong when: micro-orders and some markets really use it.
 * Signals: FR08
 */
export const untraceablePayment = definePhraseRule({ id: 'fraud.untraceable-payment', concepts: ['untraceable-payment'] })
