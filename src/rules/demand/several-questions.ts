import { defineRule } from '../rule'

/**
 * Two or more questions are asked.
 *
 * Why: a buyer has something to ask.
 * Wrong when: surveys ask most of all.
 * Signals: SP13
 */
export const severalQuestions = defineRule({
  id: 'demand.several-questions',
  needs: ['demand'],
  check: ({ demand }) => (demand.questions < 2 ? null : { args: { count: demand.questions } }),
})
