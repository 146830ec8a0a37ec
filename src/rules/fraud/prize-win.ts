import { definePhraseRule } from '../rule'

/**
 * The reader is said to have won a prize, grant or compensation.
 *
 * Why: a fee or data will be asked before it is paid.
 * Wrong when: a trade fair awards the seller.
 * Signals: FR16
 */
export const prizeWin = definePhraseRule({ id: 'fraud.prize-win', concepts: ['prize-win'] })
