import { definePhraseRule } from '../rule'

/**
 * A reward, gift or points are to be claimed, or are promised for a survey.
 *
 * Why: what costs nothing to promise brings people to a page that asks for an address and a card.
 * Wrong when: shops' own programmes for their customers.
 * Signals: FR03, FR16
 */
export const rewardLure = definePhraseRule({ id: 'fraud.reward-lure', concepts: ['reward-lure'] })
