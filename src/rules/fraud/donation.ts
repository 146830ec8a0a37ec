import { definePhraseRule } from '../rule'

/**
 * The sender wants to give away a fortune.
 *
 * Why: it is the windfall story in another dress.
 * Wrong when: a charity orders goods and says so.
 * Signals: FR16
 */
export const donation = definePhraseRule({ id: 'fraud.donation', concepts: ['donation'] })
