import { definePhraseRule } from '../rule'

/**
 * The sender stresses credit, standing or financial strength.
 *
 * Why: who stresses credit wants some.
 * Wrong when: a large company sends its usual profile.
 * Signals: FR17, section 7
 */
export const creditBoast = definePhraseRule({ id: 'fraud.credit-boast', concepts: ['credit-boast'] })
