import { definePhraseRule } from '../rule'

/**
 * Long-term cooperation or large orders to come are spoken of.
 *
 * Why: everybody says it.
 * Wrong when: honest buyers say it too.
 * Signals: SP15
 */
export const longTermTalk = definePhraseRule({ id: 'demand.long-term-talk', concepts: ['long-term-talk'] })
