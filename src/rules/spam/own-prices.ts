import type { Facts } from '../../facts/types'
import type { Concept } from '../../lists/concepts'
import { askConcepts } from '../concept-groups'
import { countOf, defineRule, type Evidence, evidenceOfHits, maxSpans, shareInLong, shareOf, shortText } from '../rule'

/** Who says one of these speaks of what he wants to pay, or of an order that there is. */
const buyersWords = ['quotation-ask', 'target-price', 'order-placed', 'order-intent', 'seeking', 'not-as-described', 'damaged', 'short', 'refund-ask', 'payment-matter', 'order-change', 'follow-up'] as const satisfies readonly Concept[]
const pricesAtLeast = 2
/** Of a journey or two places of business two prices are told as well. */
const ratesAtLeast = 3
const portsAtLeast = 2

/**
 * The sender states prices of its own for several goods, or rates for several routes.
 *
 * Why: a buyer asks what the reader charges; a list of prices comes from who sells.
 * Wrong when: a buyer repeats the prices of the seller, or what others ask: such mail asks to quote, names a target, or has an order.
 * Signals: FR15
 */
export const ownPrices = defineRule({
  id: 'spam.own-prices',
  needs: ['wording', 'demand'],
  check: ({ wording, demand }) => {
    if (demand.prices.length < pricesAtLeast || demand.references.length > 0 || countOf(wording, buyersWords) > 0) return null
    if (!wording.has('own-prices')) return ratesOf(demand, countOf(wording, askConcepts) > 0, wording.words)
    const evidence = evidenceOfHits(wording.hits('own-prices'), { prices: demand.prices.length })
    return evidence && { ...evidence, share: shareInLong(wording, ['own-prices'], shortText.spam) }
  },
})

/** As many prices as places, and nothing asked, are the rates of a carrier. */
function ratesOf({ ports, prices }: Facts['demand'], asks: boolean, words: number): Evidence | null {
  const places = [...new Set(ports.map(({ value }) => value))]
  if (asks || prices.length < ratesAtLeast || places.length < portsAtLeast) return null
  return { share: shareOf(prices.length, words, shortText.spam), args: { prices: prices.length, said: places.slice(0, 3) }, spans: prices.slice(0, maxSpans).map(({ span }) => span) }
}
