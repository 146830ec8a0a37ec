import { defineRule, evidenceOf } from '../rule'

/**
 * Notary or contract costs are to be shared.
 *
 * Why: the fee is the aim.
 * Wrong when: the contract falls under a law that needs a notary.
 * Signals: FR12
 */
export const notaryCost = defineRule({
  id: 'fraud.notary-cost',
  needs: ['wording'],
  check: ({ wording }) => evidenceOf(wording, 'notary-cost'),
})
