import { definePhraseRule } from '../rule'

/**
 * The sender sells a membership, a listing, an award or contacts of waiting buyers.
 *
 * Why: nameless buyers are the bait, the fee is the aim.
 * Wrong when: a chamber of commerce writes to its member.
 * Signals: FR15
 */
export const membershipOffer = definePhraseRule({ id: 'spam.membership-offer', concepts: ['membership-offer'] })
