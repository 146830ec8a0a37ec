import { definePhraseRule } from '../rule'

/**
 * A first order is wanted on credit.
 *
 * Why: impostors of large retailers get goods on 30 days.
 * Wrong when: big retailers and standing customers really buy on account.
 * Signals: FR17
 */
export const creditTerms = definePhraseRule({ id: 'fraud.credit-terms', concepts: ['credit-terms'] })
