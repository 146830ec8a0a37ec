import { defineRule, evidenceOf } from '../rule'

/**
 * The sender applies for a job or offers one.
 *
 * Why: it belongs to no sales desk.
 * Wrong when: a new purchasing manager introduces herself.
 * Signals: FR15
 */
export const jobMatter = defineRule({
  id: 'spam.job-matter',
  needs: ['wording'],
  check: ({ wording }) => evidenceOf(wording, 'job-matter'),
})
