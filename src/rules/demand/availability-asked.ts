import { definePhraseRule } from '../rule'

/**
 * It is asked whether goods are there.
 *
 * Why: it is a first step.
 * Wrong when: card swindlers ask what is in stock.
 * Signals: SP13
 */
export const availabilityAsked = definePhraseRule({ id: 'demand.availability-asked', concepts: ['availability-ask'] })
