import { countFilled, moneyStoryConcepts } from '../concept-groups'
import { countOf, defineRule, evidenceOf } from '../rule'

/**
 * Money is spoken of in several ways, goods are not.
 *
 * Why: the deal is the money.
 * Wrong when: a bank writes about the seller's own business.
 * Signals: FR16
 */
export const moneyBeforeGoods = defineRule({
  id: 'fraud.money-before-goods',
  needs: ['wording', 'demand'],
  check: ({ wording, demand }) =>
    countFilled(demand.products, demand.specifications, demand.models) === 0 && countOf(wording, moneyStoryConcepts) >= 2 ? evidenceOf(wording, ...moneyStoryConcepts) : null,
})
