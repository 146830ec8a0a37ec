import { definePhraseRule } from '../rule'

/**
 * The text promotes coins, trading or mining with profits.
 *
 * Why: it is an advertisement, often a fraudulent one.
 * Wrong when: a buyer of mining hardware states models and quantities.
 * Signals: FR15
 */
export const cryptoPromotion = definePhraseRule({ id: 'spam.crypto-promotion', concepts: ['crypto-promotion'] })
