import { defineRule, evidenceOf } from '../rule'

/**
 * It is asked whether goods are there.
 *
 * Why: it is a first step.
 * Wrong when: card swindlers ask what is in stock.
 * Signals: SP13
 */
export const availabilityAsked = defineRule({
  id: 'demand.availability-asked',
  needs: ['wording'],
  check: ({ wording }) => evidenceOf(wording, 'availability-ask'),
})
