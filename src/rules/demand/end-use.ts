import { definePhraseRule } from '../rule'

/**
 * It is said what the goods are for.
 *
 * Why: evasive buyers do not say.
 * Wrong when: a story that goes with a fraud.
 * Signals: SP11
 */
export const endUse = definePhraseRule({ id: 'demand.end-use', concepts: ['end-use'] })
