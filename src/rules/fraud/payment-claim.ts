import { defineRule, evidenceOf } from '../rule'

/**
 * A stranger claims to have paid.
 *
 * Why: a false payment slip releases real goods, or opens malware.
 * Wrong when: a customer with an order reports his transfer; where the order history is not known the reference counts.
 * Signals: FR10
 */
export const paymentClaim = defineRule({
  id: 'fraud.payment-claim',
  needs: ['wording', 'demand', 'inquiry', 'message'],
  check: ({ wording, demand, message }) => (demand.references.length > 0 || message.segments.some(({ kind }) => kind === 'quoted') ? null : evidenceOf(wording, 'payment-claim')),
})
