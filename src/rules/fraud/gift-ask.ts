import { definePhraseRule } from '../rule'

/**
 * Gifts or a banquet for a superior are asked for or hinted at.
 *
 * Why: the gift is the loot of the sign-here fraud.
 * Wrong when: a guest thanks for a gift of the visit.
 * Signals: FR12
 */
export const giftAsk = definePhraseRule({ id: 'fraud.gift-ask', concepts: ['gift-ask'] })
