import { definePhraseRule } from '../rule'

/**
 * The sender asks where ordered goods are.
 *
 * Why: who asks is already waiting, and hears silence.
 * Wrong when: a prospect asks how goods can be tracked.
 * Signals: section 7
 */
export const goodsAskedAfter = definePhraseRule({ id: 'history.goods-asked-after', concepts: ['shipping-status'] })
