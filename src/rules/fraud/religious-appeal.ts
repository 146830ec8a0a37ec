import { definePhraseRule } from '../rule'

/**
 * The sender appeals to religion as a reason to trust.
 *
 * Why: it stands in for checkable facts.
 * Wrong when: a devout culture greets so, mostly at the end of a real order.
 * Signals: FR16
 */
export const religiousAppeal = definePhraseRule({ id: 'fraud.religious-appeal', concepts: ['religious-appeal'] })
