import { definePhraseRule } from '../rule'

/**
 * Copies of branded goods are wanted.
 *
 * Why: it leads to seizure and claims.
 * Wrong when: the brand's owner orders licensed goods.
 * Signals: FR19
 */
export const replicaAsk = definePhraseRule({ id: 'fraud.replica-ask', concepts: ['replica-ask'] })
