import { defineRule, evidenceOf } from '../rule'

/**
 * The time of production or delivery is asked for.
 *
 * Why: it matters only to somebody who orders.
 * Wrong when: none known.
 * Signals: SP09
 */
export const leadTimeAsked = defineRule({
  id: 'demand.lead-time-asked',
  needs: ['wording'],
  check: ({ wording }) => evidenceOf(wording, 'lead-time-ask'),
})
