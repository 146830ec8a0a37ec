import { definePhraseRule } from '../rule'

/**
 * A commission or kickback for a go-between is proposed.
 *
 * Why: an insider's cut is the bait of contract frauds.
 * Wrong when: an agent states his normal commission.
 * Signals: FR12
 */
export const commissionOffer = definePhraseRule({ id: 'fraud.commission-offer', concepts: ['commission-offer'] })
