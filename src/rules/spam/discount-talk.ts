import { definePhraseRule } from '../rule'

/**
 * The text speaks of discounts, sales or limited offers.
 *
 * Why: promotions press for a decision.
 * Wrong when: a buyer asks for a discount.
 * Signals: FR15
 */
export const discountTalk = definePhraseRule({ id: 'spam.discount-talk', concepts: ['discount-talk'] })
