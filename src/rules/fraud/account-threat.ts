import { definePhraseRule } from '../rule'

/**
 * A mailbox or account is said to be full, blocked or expiring.
 *
 * Why: fear makes people click.
 * Wrong when: the seller's real mail provider writes.
 * Signals: FR03
 */
export const accountThreat = definePhraseRule({ id: 'fraud.account-threat', concepts: ['account-threat'] })
