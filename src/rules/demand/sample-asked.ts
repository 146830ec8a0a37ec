import { definePhraseRule } from '../rule'

/**
 * A sample is asked for.
 *
 * Why: careful buyers test first.
 * Wrong when: sample collectors.
 * Signals: SP18
 */
export const sampleAsked = definePhraseRule({ id: 'demand.sample-asked', concepts: ['sample-ask'] })
