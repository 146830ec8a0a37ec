import { definePhraseRule } from '../rule'

/**
 * The price is said not to matter.
 *
 * Why: who does not mean to pay does not bargain.
 * Wrong when: a standing machine needs a part at any price.
 * Signals: FR20
 */
export const priceNoObject = definePhraseRule({ id: 'fraud.price-no-object', concepts: ['price-no-object'] })
