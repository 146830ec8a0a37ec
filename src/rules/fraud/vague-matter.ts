import { definePhraseRule } from '../rule'

/**
 * Something important or profitable is to be told only after an answer.
 *
 * Why: the opener of advance-fee stories finds out who answers.
 * Wrong when: a partner wants to talk of something in person; a colleague of the seller's writes.
 * Signals: FR16
 */
export const vagueMatter = definePhraseRule({ id: 'fraud.vague-matter', concepts: ['vague-matter'] })
