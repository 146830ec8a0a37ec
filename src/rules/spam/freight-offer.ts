import { definePhraseRule } from '../rule'

/**
 * A forwarder offers rates or services.
 *
 * Why: freight offers reach every exporter weekly.
 * Wrong when: the buyer's forwarder announces a pick-up.
 * Signals: FR15
 */
export const freightOffer = definePhraseRule({ id: 'spam.freight-offer', concepts: ['freight-offer'] })
