import { askConcepts, offerConcepts } from '../concept-groups'
import { countOf, defineRule, evidenceOf } from '../rule'

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
  check: ({ wording, demand }) => {
    const asks = countOf(wording, askConcepts)
    // A forwarder's rates are for containers and tons, and no buyer of goods has rates to offer.
    if (wording.has('freight-offer') && asks === 0) return evidenceOf(wording, 'freight-offer')
    // A pitch counts its own goods, and may speak of samples; two offers outweigh that, and one does where nothing is counted.
    const pitches = asks === 0 ? demand.quantities.length + demand.models.length === 0 || countOf(wording, offerConcepts) > 1 : asks === 1 && countOf(wording, offerConcepts) > 1 && !wording.has('price-ask')
    return pitches ? evidenceOf(wording, ...offerConcepts) : null
  },
})
