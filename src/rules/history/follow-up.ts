import { defineRule, evidenceOf } from '../rule'

/**
 * The sender asks after something unanswered.
 *
 * Why: the interest is real, and we owe an answer.
 * Wrong when: sales people "follow up" on mail that nobody asked for.
 * Signals: section 7
 */
export const followUp = defineRule({
  id: 'history.follow-up',
  needs: ['wording'],
  check: ({ wording }) => evidenceOf(wording, 'follow-up'),
})
