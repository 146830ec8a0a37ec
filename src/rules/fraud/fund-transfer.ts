import { definePhraseRule } from '../rule'

/**
 * A large sum is to be moved through the reader.
 *
 * Why: it is the core of the advance-fee letter.
 * Wrong when: a customer speaks of a bank transfer for an order of that size.
 * Signals: FR16
 */
export const fundTransfer = definePhraseRule({ id: 'fraud.fund-transfer', concepts: ['fund-transfer'] })
