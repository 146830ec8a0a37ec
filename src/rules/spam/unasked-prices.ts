import type { Concept } from '../../lists/concepts'
import { askConcepts, serviceConcepts } from '../concept-groups'
import { countOf, defineRule, maxSpans, shareOf, shortText } from '../rule'

/** Who says one of these speaks of what he would pay, or has bought. */
const buyersWords = [
  'price-ask', 'quotation-ask', 'target-price', 'seeking', 'order-intent', 'order-placed', 'order-change', 'payment-matter', 'documents-matter', 'not-received', 'not-as-described', 'damaged', 'short', 'refund-ask', 'return-ask', 'dispute-open', 'follow-up',
] as const satisfies readonly Concept[]
/** Any of these makes a single price a buyer's: offers have them too, but less often. */
const anyAsk = [...askConcepts, ...serviceConcepts, ...buyersWords] as const
const listLength = 2
const shareOfOne = 4

/**
 * A stranger states prices, and asks for none.
 *
 * Why: a buyer asks what things cost; whoever tells it unasked sells, collects a fee or tempts with a sum. Measured 2026-11 on 3,500 inquiries without
 * an order or a letter of ours: two prices or more stand in 5 of 1,500 honest ones, in one of eight of the spam and one of eleven of the frauds; a single one
 * in one of 60, one of four and one of nine.
 * Wrong when: the reader's own supplier or bank; a buyer who names what he pays elsewhere in words that are not known.
 * Signals: FR15
 */
export const unaskedPrices = defineRule({
  id: 'spam.unasked-prices',
  needs: ['wording', 'demand', 'inquiry'],
  check: ({ wording, demand: { prices, references }, inquiry }) => {
    if (prices.length === 0 || references.length > 0 || inquiry.thread || wording.has('own-prices')) return null
    const amounts = [...new Set(prices.map(({ value }) => value.amount))]
    const several = amounts.length >= listLength
    if (countOf(wording, several ? buyersWords : anyAsk) > 0) return null
    const read = [...new Set(prices.map(({ value }) => `${value.currency} ${value.amount}`))].slice(0, 3)
    const share = Math.min(several ? 10 : shareOfOne, shareOf(amounts.length, wording.words, shortText.spam))
    return { share, args: { prices: amounts.length, read }, spans: prices.slice(0, maxSpans).map(({ span }) => span) }
  },
})
