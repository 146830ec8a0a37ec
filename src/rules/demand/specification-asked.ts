import { definePhraseRule } from '../rule'

/**
 * A technical question is asked.
 *
 * Why: users care how goods work.
 * Wrong when: process spies.
 * Signals: SP13
 */
export const specificationAsked = definePhraseRule({ id: 'demand.specification-asked', concepts: ['specification-ask'] })
