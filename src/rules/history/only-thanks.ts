import { defineRule } from '../rule'
import { thanksAlone } from '../thanks-alone'

/**
 * The sender thanks, wishes well or tells an experience, and asks for nothing.
 *
 * Why: a friendly line is enough, at any time.
 * Wrong when: a wish hides in the praise in words that nobody foresaw; what names goods in detail or asks a question does not
 * count, nor does a request for quotation.
 * Signals: section 7
 */
export const onlyThanks = defineRule({
  id: 'history.only-thanks',
  needs: ['inquiry', 'wording', 'demand'],
  check: thanksAlone,
})
