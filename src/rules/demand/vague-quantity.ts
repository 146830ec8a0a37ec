import { defineRule, evidenceOf } from '../rule'

/**
 * Large quantities are spoken of without a figure.
 *
 * Why: "big order" is the commonest bait.
 * Wrong when: honest buyers boast as well.
 * Signals: SP19
 */
export const vagueQuantity = defineRule({
  id: 'demand.vague-quantity',
  needs: ['wording', 'demand'],
  check: ({ wording, demand }) => (demand.quantities.length > 0 ? null : evidenceOf(wording, 'large-quantity-vague')),
})
