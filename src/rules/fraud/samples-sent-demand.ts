import { definePhraseRule } from '../rule'

/**
 * Valuable samples shall be sent first.
 *
 * Why: the samples are the loot.
 * Wrong when: the buyer is so large that it never pays for samples.
 * Signals: SP18
 */
export const samplesSentDemand = definePhraseRule({ id: 'fraud.samples-sent-demand', concepts: ['samples-sent-demand'] })
