import { definePhraseRule } from '../rule'

/**
 * It does not matter which goods.
 *
 * Why: the goods are only a vehicle for the payment trick.
 * Wrong when: a shop wants an assortment; a repair needs any compatible part.
 * Signals: FR05
 */
export const anyGoods = definePhraseRule({ id: 'fraud.any-goods', concepts: ['any-goods'] })
