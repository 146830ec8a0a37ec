import { definePhraseRule } from '../rule'

/**
 * Something bad is threatened within hours.
 *
 * Why: haste prevents checking.
 * Wrong when: a tender states its closing hour and what happens to late offers.
 * Signals: FR03
 */
export const deadlineThreat = definePhraseRule({ id: 'fraud.deadline-threat', concepts: ['deadline-threat'] })
