import { definePhraseRule } from '../rule'

/**
 * A parcel is said to be held or undelivered.
 *
 * Why: couriers are the commonest mask of phishing.
 * Wrong when: a customer asks about a real consignment.
 * Signals: FR03
 */
export const parcelLure = definePhraseRule({ id: 'fraud.parcel-lure', concepts: ['parcel-lure'] })
