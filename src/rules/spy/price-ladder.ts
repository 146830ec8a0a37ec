import type { Demand } from '../../facts/types'
import { defineRule, maxSpans } from '../rule'

type Quantities = Demand['quantities']

/** The longest run of neighbouring quantities that rise by half or more each. */
function longestRise(quantities: Quantities): Quantities {
  let best: Quantities = []
  let start = 0
  for (let i = 1; i <= quantities.length; i++) {
    if (i < quantities.length && quantities[i]!.value.amount >= quantities[i - 1]!.value.amount * 1.5) continue
    if (i - start > best.length) best = quantities.slice(start, i)
    start = i
  }
  return best
}

/**
 * Prices for four or more rising quantities are asked for.
 *
 * Why: tiers show a competitor's whole calculation.
 * Wrong when: wholesalers compare price breaks.
 * Signals: SY05
 */
export const priceLadder = defineRule({
  id: 'spy.price-ladder',
  needs: ['demand'],
  check: ({ demand }) => {
    const run = longestRise(demand.quantities)
    return run.length < 4 ? null : { args: { tiers: run.length, from: run[0]!.value.amount, to: run[run.length - 1]!.value.amount }, spans: run.slice(0, maxSpans).map(({ span }) => span) }
  },
})
