import { shipmentConcepts } from '../concept-groups'
import { defineRule, evidenceOf } from '../rule'

/**
 * It is about a running order: shipment, papers, customs, a change, a payment.
 *
 * Why: only customers have these.
 * Wrong when: a prospect asks how shipping papers are handled.
 * Signals: section 7
 */
export const shipmentMatter = defineRule({
  id: 'history.shipment-matter',
  needs: ['wording'],
  check: ({ wording }) => evidenceOf(wording, ...shipmentConcepts),
})
