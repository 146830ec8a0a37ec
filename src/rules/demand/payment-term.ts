import { defineRule, evidenceOf, evidenceOfReadings } from '../rule'

/**
 * A term of payment is named or proposed.
 *
 * Why: who means to pay says how.
 * Wrong when: fraud offers T/T as well.
 * Signals: SP07
 */
export const paymentTerm = defineRule({
  id: 'demand.payment-term',
  needs: ['demand', 'wording'],
  check: ({ demand, wording }) => evidenceOfReadings(demand.paymentTerms) ?? evidenceOf(wording, 'payment-proposal'),
})
