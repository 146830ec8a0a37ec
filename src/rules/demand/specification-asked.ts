import { defineRule, evidenceOf } from '../rule'

/**
 * A technical question is asked.
 *
 * Why: users care how goods work.
 * Wrong when: process spies.
 * Signals: SP13
 */
export const specificationAsked = defineRule({
  id: 'demand.specification-asked',
  needs: ['wording'],
  check: ({ wording }) => evidenceOf(wording, 'specification-ask'),
})
