import { definePhraseRule } from '../rule'

/**
 * Something shall be kept from the bank, customs or others.
 *
 * Why: only deceit needs a false purpose.
 * Wrong when: a bank or bookkeeper only asks for a short payment reference.
 * Signals: FR09
 */
export const counterpartySilence = definePhraseRule({ id: 'fraud.counterparty-silence', concepts: ['counterparty-silence'] })
