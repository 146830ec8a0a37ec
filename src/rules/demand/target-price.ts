import { defineRule, evidenceOf, evidenceOfHits } from '../rule'

/**
 * A target price or budget is named.
 *
 * Why: a buyer with a market knows his price.
 * Wrong when: price fishing.
 * Signals: SP08
 */
export const targetPrice = defineRule({
  id: 'demand.target-price',
  needs: ['wording', 'demand'],
  check: ({ wording, demand }) => {
    const price = demand.prices[0]?.value
    return price ? evidenceOfHits(wording.hits('target-price'), { amount: price.amount, currency: price.currency }) : evidenceOf(wording, 'target-price')
  },
})
