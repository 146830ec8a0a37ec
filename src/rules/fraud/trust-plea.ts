import { definePhraseRule } from '../rule'

/**
 * The sender seeks a trustworthy foreign partner, or asks pardon for writing as a stranger.
 *
 * Why: trust is asked where an order would earn it.
 * Wrong when: a small firm writes a modest first letter.
 * Signals: FR16
 */
export const trustPlea = definePhraseRule({ id: 'fraud.trust-plea', concepts: ['trust-plea'] })
