import { defineRule, evidenceOf } from '../rule'

/**
 * Packaging or labelling is specified.
 *
 * Why: it is thought of just before an order.
 * Wrong when: none known.
 * Signals: SP10
 */
export const packaging = defineRule({
  id: 'demand.packaging',
  needs: ['wording'],
  check: ({ wording }) => evidenceOf(wording, 'packaging-need'),
})
