import { buyerConcepts } from '../concept-groups'
import { amountsOf, evidenceOfPrices } from '../price-evidence'
import { defineRule } from '../rule'

const listLength = 2

/**
 * A stranger states several prices, and asks for none.
 *
 * Why: a buyer asks what things cost; whoever tells it unasked sells, collects a fee or tempts with a sum. Measured 2026-11 on 3,500 inquiries: it
 * stands in 5 of 1,900 honest ones, in one of eight of the spam and one of eleven of the frauds.
 * The reader must be known to sell: prices that colleagues tell each other are no offer.
 * Wrong when: the reader's own supplier or bank; a buyer who names what he pays elsewhere in words that are not known.
 * Signals: FR15
 */
export const unaskedPrices = defineRule({
  id: 'spam.unasked-prices',
  needs: ['wording', 'demand', 'inquiry', 'seller'],
  check: (facts) => (amountsOf(facts) >= listLength ? evidenceOfPrices(facts, buyerConcepts) : null),
})
