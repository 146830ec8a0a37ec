import { askConcepts, offerConcepts } from '../concept-groups'
import { defineRule, evidenceOf } from '../rule'

/**
 * The sender offers something and asks nothing that a buyer asks.
 *
 * Why: an inquiry wants something of the reader; a pitch wants the reader's money.
 * Wrong when: a buyer introduces itself in words of selling.
 * Signals: FR15
 */
export const pitchWithoutRequest = defineRule({
  id: 'spam.pitch-without-request',
  needs: ['wording', 'demand'],
  check: ({ wording, demand }) =>
    demand.quantities.length === 0 && demand.models.length === 0 && !askConcepts.some((concept) => wording.has(concept)) ? evidenceOf(wording, ...offerConcepts) : null,
})
