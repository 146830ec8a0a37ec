import { definePhraseRule } from '../rule'

/**
 * The sender says what he is in the trade.
 *
 * Why: importers, shops and plants can be checked.
 * Wrong when: scripts claim it too.
 * Signals: SP12
 */
export const buyerRole = definePhraseRule({ id: 'demand.buyer-role', concepts: ['buyer-role'] })
