import { definePhraseRule } from '../rule'

/**
 * The sender orders or says that he will buy.
 *
 * Why: it is what the desk is for.
 * Wrong when: fraud orders at once.
 * Signals: SP09
 */
export const orderPlaced = definePhraseRule({ id: 'demand.order-placed', concepts: ['order-intent'] })
