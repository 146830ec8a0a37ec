import { definePhraseRule } from '../rule'

/**
 * The sender offers to invest or to finance.
 *
 * Why: money that seeks strangers is bait.
 * Wrong when: a fund really invests in the trade.
 * Signals: FR15, FR16
 */
export const investmentTalk = definePhraseRule({ id: 'fraud.investment-talk', concepts: ['investment-talk'] })
