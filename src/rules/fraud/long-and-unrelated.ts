import { countFilled, plainMoneyConcepts } from '../concept-groups'
import { defineRule, evidenceOf } from '../rule'

/**
 * A long letter has much that is unrelated to a purchase.
 *
 * Why: stories take the place of product and terms.
 * Wrong when: an honest writer is chatty and forgets to name the product.
 * Signals: section 7
 */
export const longAndUnrelated = defineRule({
  id: 'fraud.long-and-unrelated',
  needs: ['wording', 'demand'],
  check: ({ wording, demand }) => {
    if (wording.words < 120 || countFilled(demand.products, demand.quantities, demand.specifications, demand.models, demand.incoterms, demand.references) > 0) return null
    return evidenceOf(wording, ...plainMoneyConcepts)
  },
})
