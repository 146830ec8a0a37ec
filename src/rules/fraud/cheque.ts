import { definePhraseRule } from '../rule'

/**
 * Payment by cheque, draft or money order is proposed.
 *
 * Why: foreign cheques bounce after weeks.
 * Wrong when: a customer pays a seller in the same country, as is usual in the USA.
 * Signals: FR07
 */
export const cheque = definePhraseRule({ id: 'fraud.cheque', concepts: ['cheque'] })
