import { definePhraseRule } from '../rule'

/**
 * The letter opens with compliments.
 *
 * Why: flowery openings are copied from letter to letter.
 * Wrong when: polite English of many countries is flowery.
 * Signals: MM01
 */
export const flattery = definePhraseRule({ id: 'fraud.flattery', concepts: ['flattery'] })
