import { defineRule, evidenceOf } from '../rule'

/**
 * The sender does research, a thesis, a survey or a benchmark.
 *
 * Why: answers are collected, goods are not bought.
 * Wrong when: students are honest, and buy nothing all the same.
 * Signals: SY06
 */
export const survey = defineRule({
  id: 'spy.survey',
  needs: ['wording'],
  check: ({ wording }) => evidenceOf(wording, 'survey-talk'),
})
