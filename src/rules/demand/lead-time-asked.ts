import { definePhraseRule } from '../rule'

/**
 * The time of production or delivery is asked for.
 *
 * Why: it matters only to somebody who orders.
 * Wrong when: none known.
 * Signals: SP09
 */
export const leadTimeAsked = definePhraseRule({ id: 'demand.lead-time-asked', concepts: ['lead-time-ask'] })
