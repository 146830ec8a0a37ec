import { definePhraseRule } from '../rule'

/**
 * The goods shall go to a drop instead of the firm.
 *
 * Why: impostors of retailers collect goods from rented units.
 * Wrong when: a known customer has goods dropped or consolidated.
 * Signals: FR17, FR18
 */
export const thirdPartyDelivery = definePhraseRule({ id: 'fraud.third-party-delivery', concepts: ['third-party-delivery'] })
