import { defineRule, evidenceOf } from '../rule'

/**
 * Valuable samples shall be sent first.
 *
 * Why: the samples are the loot.
 * Wrong when: the buyer is so large that it never pays for samples.
 * Signals: SP18
 */
export const samplesSentDemand = defineRule({
  id: 'fraud.samples-sent-demand',
  needs: ['wording'],
  check: ({ wording }) => evidenceOf(wording, 'samples-sent-demand'),
})
