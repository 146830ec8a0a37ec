import { definePhraseRule } from '../rule'

/**
 * The sender asks capacity, lines, headcount or turnover.
 *
 * Why: they measure the seller, not the goods.
 * Wrong when: buyers check that a large order can be made.
 * Signals: SY02
 */
export const capacity = definePhraseRule({ id: 'spy.capacity', concepts: ['capacity-ask'] })
