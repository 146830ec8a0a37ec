import { definePhraseRule } from '../rule'

/**
 * A bank account is said to have changed.
 *
 * Why: hijacked threads divert the next payment.
 * Wrong when: real changes happen, and are confirmed by telephone; a customer asks whether ours has.
 * Signals: FR09
 */
export const bankChange = definePhraseRule({ id: 'fraud.bank-change', concepts: ['bank-change'] })
