import { definePhraseRule } from '../rule'

/**
 * Notary or contract costs are to be shared.
 *
 * Why: the fee is the aim.
 * Wrong when: the contract falls under a law that needs a notary.
 * Signals: FR12
 */
export const notaryCost = definePhraseRule({ id: 'fraud.notary-cost', concepts: ['notary-cost'] })
