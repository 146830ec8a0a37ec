import { definePhraseRule } from '../rule'

/**
 * The sender sells exhibition space, conference seats or advertising pages.
 *
 * Why: organisers mail every firm of the trade.
 * Wrong when: a buyer proposes to meet at a fair.
 * Signals: FR15
 */
export const eventPromotion = definePhraseRule({ id: 'spam.event-promotion', concepts: ['event-promotion'] })
