import { defineRule, evidenceOf } from '../rule'

/**
 * A sample is asked for.
 *
 * Why: careful buyers test first.
 * Wrong when: sample collectors.
 * Signals: SP18
 */
export const sampleAsked = defineRule({
  id: 'demand.sample-asked',
  needs: ['wording'],
  check: ({ wording }) => evidenceOf(wording, 'sample-ask'),
})
