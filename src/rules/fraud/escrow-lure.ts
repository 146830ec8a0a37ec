import { definePhraseRule } from '../rule'

/**
 * Money is said to wait at a guarantor or delivery service for the reader's card.
 *
 * Why: the page collects the card.
 * Wrong when: a marketplace's own escrow is meant.
 * Signals: FR03, FR08
 */
export const escrowLure = definePhraseRule({ id: 'fraud.escrow-lure', concepts: ['escrow-lure'] })
