import { definePhraseRule } from '../rule'

/**
 * The sender claims to buy for a government or international body.
 *
 * Why: big names replace a checkable company.
 * Wrong when: a real public buyer writes; its tenders are published.
 * Signals: FR02
 */
export const publicBuyerClaim = definePhraseRule({ id: 'fraud.public-buyer-claim', concepts: ['public-buyer-claim'] })
