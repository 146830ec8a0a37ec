import { definePhraseRule } from '../rule'

/**
 * The sender tells of illness, widowhood, war or robbery.
 *
 * Why: pity replaces business.
 * Wrong when: a customer explains a delay by illness.
 * Signals: FR16
 */
export const sadStory = definePhraseRule({ id: 'fraud.sad-story', concepts: ['sad-story'] })
