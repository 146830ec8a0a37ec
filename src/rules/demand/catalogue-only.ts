import { countFilled } from '../concept-groups'
import { defineRule, evidenceOf } from '../rule'

/**
 * Only a catalogue or price list is asked for.
 *
 * Why: a general inquiry costs the sender nothing.
 * Wrong when: new buyers start so: it is a legitimate kind.
 * Signals: SP16
 */
export const catalogueOnly = defineRule({
  id: 'demand.catalogue-only',
  needs: ['wording', 'demand'],
  check: ({ wording, demand }) => (countFilled(demand.products, demand.quantities, demand.specifications, demand.models) > 0 ? null : evidenceOf(wording, 'catalogue-ask')),
})
