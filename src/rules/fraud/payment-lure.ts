import { defineRule, evidenceOf } from '../rule'

/**
 * A payment, refund or reward notice is made to be clicked.
 *
 * Why: the notice is the bait.
 * Wrong when: a real bank or payment service sends its notice.
 * Signals: FR03
 */
export const paymentLure = defineRule({
  id: 'fraud.payment-lure',
  needs: ['wording'],
  check: ({ wording }) => evidenceOf(wording, 'payment-lure'),
})
