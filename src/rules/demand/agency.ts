import { definePhraseRule } from '../rule'

/**
 * The sender wants to be agent or distributor.
 *
 * Why: a partner is worth more than one order.
 * Wrong when: flattery scams.
 * Signals: SP22
 */
export const agency = definePhraseRule({ id: 'demand.agency', concepts: ['agency-ask'] })
