import { definePhraseRule } from '../rule'

/**
 * The sender loses money now: a machine stands, a site waits, demurrage runs.
 *
 * Why: every hour counts.
 * Wrong when: a buyer describes the old supplier's failure.
 * Signals: section 7
 */
export const standstill = definePhraseRule({ id: 'history.standstill', concepts: ['standstill'] })
