import { askConcepts, buyerConcepts, serviceConcepts } from '../concept-groups'
import { amountsOf, evidenceOfPrices } from '../price-evidence'
import { defineRule } from '../rule'

/** Beside a single price any ask may be a buyer's; lists of prices have some of them too. */
const anyAsk = [...new Set([...askConcepts, ...serviceConcepts, ...buyerConcepts])]

/**
 * A stranger states a price, and asks for nothing.
 *
 * Why: as for several prices, but weaker: one of 60 honest ones, one of four of the spam, one of nine of the frauds.
 * The reader must be known to sell: prices that colleagues tell each other are no offer.
 * Wrong when: a customer whose order is not seen, a buyer who tells what a shop asks.
 * Signals: FR15
 */
export const unaskedPrice = defineRule({
  id: 'spam.unasked-price',
  needs: ['wording', 'demand', 'inquiry', 'seller'],
  check: (facts) => (amountsOf(facts) === 1 ? evidenceOfPrices(facts, anyAsk) : null),
})
