import { countFilled } from '../concept-groups'
import { defineRule, evidenceOf } from '../rule'

/**
 * Credit and standing are stressed, product and terms are not cared for.
 *
 * Why: who does not mean to pay need not choose.
 * Wrong when: a company profile precedes a second, technical mail.
 * Signals: section 7, FR17
 */
export const creditBeforeProduct = defineRule({
  id: 'fraud.credit-before-product',
  needs: ['wording', 'demand'],
  check: ({ wording, demand }) => (countFilled(demand.specifications, demand.models, demand.incoterms, demand.certificates) > 0 ? null : evidenceOf(wording, 'credit-boast', 'credit-terms')),
})
