import { definePhraseRule } from '../rule'

/**
 * The sender applies for a job or offers one.
 *
 * Why: it belongs to no sales desk.
 * Wrong when: a new purchasing manager introduces herself.
 * Signals: FR15
 */
export const jobMatter = definePhraseRule({ id: 'spam.job-matter', concepts: ['job-matter'] })
