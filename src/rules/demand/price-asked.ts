import { definePhraseRule } from '../rule'

/**
 * A price or quotation is asked for.
 *
 * Why: it is what buyers come for.
 * Wrong when: spies come for it too.
 * Signals: SP13
 */
export const priceAsked = definePhraseRule({ id: 'demand.price-asked', concepts: ['price-ask', 'quotation-ask'] })
