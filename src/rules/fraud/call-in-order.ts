import { definePhraseRule } from '../rule'

/**
 * The sender wants a name and number so as to call the order in.
 *
 * Why: orders by voice with a card leave no trace.
 * Wrong when: a known customer has the habit of ordering by telephone.
 * Signals: FR05, section 7
 */
export const callInOrder = definePhraseRule({ id: 'fraud.call-in-order', concepts: ['call-in-order'] })
