import { definePhraseRule } from '../rule'

/**
 * The sender asks how it is made.
 *
 * Why: process knowledge is what a maker of the same goods wants.
 * Wrong when: a technical buyer of critical parts asks, or an audit.
 * Signals: SY02
 */
export const process = definePhraseRule({ id: 'spy.process', concepts: ['process-ask'] })
