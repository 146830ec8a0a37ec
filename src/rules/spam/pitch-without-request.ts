import type { Wording } from '../../facts/types'
import type { Concept } from '../../lists/concepts'
import { askConcepts, offerConcepts } from '../concept-groups'
import { countOf, defineRule, type Evidence, evidenceOf, shareInLong, shortText } from '../rule'

const wordsToAnOffer = 150
const insistsFrom = 3
const sellsFrom = 4
/**
 * What colleagues and partners announce as well. Alone, they stand in 18 of 11,430 honest letters of five corpora and in 29 of 2,990 bad ones; other offers in 30
 * and in 577 (2026-11).
 */
const mildOffers = ['event-promotion', 'membership-offer', 'software-offer'] as const satisfies readonly Concept[]
const countingOffers = ['freight-offer', 'event-promotion', 'loan-offer'] as const satisfies readonly Concept[]

/**
 * The sender offers something and asks nothing that a buyer asks.
 *
 * Why: an inquiry wants something of the reader; a pitch wants the reader's money.
 * Wrong when: a buyer introduces itself in words of selling. Long letters must speak of it more than once.
 * Signals: FR15
 */
export const pitchWithoutRequest = defineRule({
  id: 'spam.pitch-without-request',
  needs: ['wording', 'demand'],
  check: ({ wording, demand }) => {
    const said = offerConcepts.reduce((sum, concept) => sum + (wording.has(concept) ? wording.hits(concept).length : 0), 0)
    // One word of selling in a long letter is no pitch.
    if (said * wordsToAnOffer < wording.words) return null
    const asks = countOf(wording, askConcepts) + (wording.has('seeking') ? 1 : 0)
    // A forwarder's rates are for containers and tons, a fair's booths have square metres, a loan its percents: what they count is their own.
    if (asks === 0 && countOf(wording, countingOffers) > 0) return scaled(wording, evidenceOf(wording, ...countingOffers))
    // A pitch counts its own goods, and may speak of samples; two offers, or one said over and over, outweigh that, and one does where nothing is counted.
    const insists = countOf(wording, offerConcepts) > 1 || said >= insistsFrom
    // Sellers ask too: for the monthly need, the target price.
    const sells = wording.has('supplier-pitch') && wording.hits('supplier-pitch').length >= sellsFrom
    const pitches = sells || (asks === 0 ? demand.quantities.length + demand.models.length === 0 || insists : asks === 1 && insists && !wording.has('price-ask'))
    return pitches ? scaled(wording, evidenceOf(wording, ...offerConcepts)) : null
  },
})

function scaled(wording: Wording, evidence: Evidence | null): Evidence | null {
  const share = shareInLong(wording, offerConcepts, shortText.spam)
  const isMild = offerConcepts.every((concept) => !wording.has(concept) || (mildOffers as readonly Concept[]).includes(concept))
  return evidence && { ...evidence, share: isMild ? Math.ceil(share / 2) : share }
}
