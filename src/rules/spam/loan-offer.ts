import { definePhraseRule } from '../rule'

/**
 * The sender offers loans or funding to anybody.
 *
 * Why: lenders by circular are spam at best and advance-fee fraud at worst.
 * Wrong when: a bank answers the seller's own question.
 * Signals: FR15
 */
export const loanOffer = definePhraseRule({ id: 'spam.loan-offer', concepts: ['loan-offer'] })
