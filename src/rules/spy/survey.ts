import { definePhraseRule } from '../rule'

/**
 * The sender does research, a thesis, a survey or a benchmark.
 *
 * Why: answers are collected, goods are not bought.
 * Wrong when: students are honest, and buy nothing all the same.
 * Signals: SY06
 */
export const survey = definePhraseRule({ id: 'spy.survey', concepts: ['survey-talk'] })
