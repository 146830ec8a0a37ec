import { countFilled } from '../concept-groups'
import { defineRule, evidenceOf } from '../rule'

/**
 * An order is pressed for without a single question.
 *
 * Why: a real buyer has something to ask.
 * Wrong when: an order is repeated, "same as last time".
 * Signals: FR20
 */
export const hasteWithoutQuestions = defineRule({
  id: 'fraud.haste-without-questions',
  needs: ['wording', 'demand'],
  check: ({ wording, demand }) =>
    wording.has('urgency') && wording.has('order-intent') && countFilled(demand.specifications, demand.models, demand.references, demand.incoterms) === 0 && demand.questions === 0 ? evidenceOf(wording, 'urgency', 'order-intent') : null,
})
