import { isCustomersMatter } from '../concept-groups'
import { defineRule, evidenceOf } from '../rule'

/**
 * A stranger asks which cards are taken.
 *
 * Why: card orders from strangers end in charge-backs.
 * Wrong when: small retail and sample orders are honestly paid by card; a customer's card is the subject of a refund.
 * Signals: FR05, section 7
 */
export const cardQuestion = defineRule({
  id: 'fraud.card-question',
  needs: ['wording', 'inquiry'],
  check: ({ wording }) => (isCustomersMatter(wording) ? null : evidenceOf(wording, 'card-question')),
})
