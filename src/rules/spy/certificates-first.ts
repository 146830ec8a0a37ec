import { defineRule, evidenceOf } from '../rule'

/**
 * Certificates are asked for before any need is told.
 *
 * Why: papers can be misused, and a buyer has a quantity or a price in mind.
 * Wrong when: buyers in regulated trades begin so.
 * Signals: SY08
 */
export const certificatesFirst = defineRule({
  id: 'spy.certificates-first',
  needs: ['wording', 'demand'],
  check: ({ wording, demand }) =>
    demand.quantities.length > 0 || wording.has('price-ask') || wording.has('quotation-ask') || wording.has('order-intent') ? null : evidenceOf(wording, 'certificate-ask'),
})
