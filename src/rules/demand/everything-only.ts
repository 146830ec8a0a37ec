import { countFilled } from '../concept-groups'
import { defineRule, evidenceOf } from '../rule'

/**
 * All products or the best price are asked for without a particular.
 *
 * Why: it needs no need.
 * Wrong when: wholesalers buy assortments.
 * Signals: SP17
 */
export const everythingOnly = defineRule({
  id: 'demand.everything-only',
  needs: ['wording', 'demand'],
  check: ({ wording, demand }) => (countFilled(demand.quantities, demand.specifications, demand.models) > 0 ? null : evidenceOf(wording, 'everything-ask', 'lowest-price')),
})
