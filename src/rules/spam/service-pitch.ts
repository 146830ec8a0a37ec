import { defineRule, evidenceOf } from '../rule'

/**
 * The sender offers services such as outsourcing, recruitment, inspection or patents.
 *
 * Why: the reader is asked to buy.
 * Wrong when: an inspection firm writes in the name of a buyer about an order.
 * Signals: FR15
 */
export const servicePitch = defineRule({
  id: 'spam.service-pitch',
  needs: ['wording'],
  check: ({ wording }) => evidenceOf(wording, 'service-pitch'),
})
