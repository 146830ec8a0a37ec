import { shipmentConcepts, troubleConcepts } from '../concept-groups'
import { countOf, defineRule, evidenceOf } from '../rule'

const customersTrouble = [...troubleConcepts, ...shipmentConcepts]

/**
 * A customer with trouble, a shipment or a change is in a hurry.
 *
 * Why: a change must reach the workshop before the goods are cut, a paper the ship before it sails.
 * Wrong when: everything is urgent for some.
 * Signals: section 7
 */
export const urgentToday = defineRule({
  id: 'history.urgent-today',
  needs: ['wording'],
  check: ({ wording }) => (countOf(wording, customersTrouble) > 0 ? evidenceOf(wording, 'urgency', 'need-by') : null),
})
