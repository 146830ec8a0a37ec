import { definePhraseRule } from '../rule'

/**
 * The sender writes as a banker, lawyer, officer or prince with a proposal.
 *
 * Why: the office lends credit to a secret.
 * Wrong when: a bank officer advises a letter of credit.
 * Signals: FR16
 */
export const bankInsider = definePhraseRule({ id: 'fraud.bank-insider', concepts: ['bank-insider'] })
