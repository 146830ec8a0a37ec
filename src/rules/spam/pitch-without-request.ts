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
    // A forwarder's rates are for containers and tons, a fair's booths have square metres: what they count is their own.
    if (asks === 0 && (wording.has('freight-offer') || wording.has('event-promotion'))) return evidenceOf(wording, 'freight-offer', 'event-promotion')
    // A pitch counts its own goods, and may speak of samples; two offers outweigh that, and one does where nothing is counted.
    const pitches = asks === 0 ? demand.quantities.length + demand.models.length === 0 || countOf(wording, offerConcepts) > 1 : asks === 1 && countOf(wording, offerConcepts) > 1 && !wording.has('price-ask')
    return pitches ? evidenceOf(wording, ...offerConcepts) : null
  },
})
