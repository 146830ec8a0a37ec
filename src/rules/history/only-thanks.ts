import { askConcepts, countFilled, serviceConcepts, wishConcepts } from '../concept-groups'
import { countOf, defineRule, evidenceOf } from '../rule'

const wanted = [...askConcepts, ...serviceConcepts, ...wishConcepts]

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
  check: ({ inquiry, wording, demand }) => {
    if (inquiry.channel === 'rfq' || countOf(wording, wanted) > 0 || demand.questions > 0) return null
    if (countFilled(demand.quantities, demand.specifications, demand.models, demand.prices, demand.incoterms, demand.ports, demand.deadlines) >= 2) return null
    return evidenceOf(wording, 'thanks', 'feedback', 'season-wishes')
  },
})
