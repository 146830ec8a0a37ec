import { definePhraseRule } from '../rule'

/**
 * The sender asks after something unanswered.
 *
 * Why: the interest is real, and we owe an answer.
 * Wrong when: sales people "follow up" on mail that nobody asked for.
 * Signals: section 7
 */
export const followUp = definePhraseRule({ id: 'history.follow-up', concepts: ['follow-up'] })
