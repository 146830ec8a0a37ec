import { askConcepts, countFilled } from '../concept-groups'
import { defineRule, evidenceOfReadings } from '../rule'

/**
 * One of the seller's products is named, or the listing is asked about.
 *
 * Why: who names the goods has looked at them.
 * Wrong when: scraped product words in a pitch.
 * Signals: SP01, MM02
 */
export const productNamed = defineRule({
  id: 'demand.product-named',
  needs: ['demand', 'inquiry', 'wording'],
  check: ({ demand, inquiry, wording }) => {
    if (demand.products.length > 0) return evidenceOfReadings(demand.products)
    return inquiry.product?.trim() && (demand.questions > 0 || askConcepts.some((concept) => wording.has(concept)) || countFilled(demand.quantities, demand.specifications) > 0) ? { args: { read: [inquiry.product.trim()] } } : null
  },
})
