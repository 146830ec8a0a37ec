import { definePhraseRule } from '../rule'

/**
 * Packaging or labelling is specified.
 *
 * Why: it is thought of just before an order.
 * Wrong when: none known.
 * Signals: SP10
 */
export const packaging = definePhraseRule({ id: 'demand.packaging', concepts: ['packaging-need'] })
