import { defineRule, evidenceOf } from '../rule'

/**
 * A target price or budget is named.
 *
 * Why: a buyer with a market knows his price.
 * Wrong when: price fishing.
 * Signals: SP08
 */
export const targetPrice = defineRule({
  id: 'demand.target-price',
  needs: ['wording'],
  check: ({ wording }) => evidenceOf(wording, 'target-price'),
})
