import type { Facts } from '../facts/types'
import type { Concept } from '../lists/concepts'
import { countOf, type Evidence, maxSpans, shareOf, shortText } from './rule'

type Needed = Pick<Facts, 'wording' | 'demand' | 'inquiry'>

/** How many different amounts of money are stated. */
export function amountsOf({ demand: { prices } }: Pick<Facts, 'demand'>): number {
  return new Set(prices.map(({ value }) => value.amount)).size
}

/** Evidence of prices that a stranger states who says nothing of what is left out; `null` for a running business and for prices called his own, which are heard apart. */
export function evidenceOfPrices(facts: Needed, unsaid: readonly Concept[]): Evidence | null {
  const { wording, demand: { prices, references }, inquiry } = facts
  if (references.length > 0 || inquiry.thread || wording.has('own-prices') || countOf(wording, unsaid) > 0) return null
  const amounts = amountsOf(facts)
  const read = [...new Set(prices.map(({ value }) => `${value.currency} ${value.amount}`))].slice(0, 3)
  return { share: shareOf(amounts, wording.words, shortText.spam), args: { prices: amounts, read }, spans: prices.slice(0, maxSpans).map(({ span }) => span) }
}
