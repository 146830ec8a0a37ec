import { definePhraseRule } from '../rule'

/**
 * It is about goods already bought: return, repair, spare part, use.
 *
 * Why: only customers have these, and good service sells the next order.
 * Wrong when: a prospect asks about warranty before buying.
 * Signals: section 7
 */
export const serviceMatter = definePhraseRule({ id: 'history.service-matter', concepts: ['return-ask', 'repair-ask', 'usage-ask'] })
