import { defineRule, evidenceOf } from '../rule'

/**
 * A bank account is said to have changed.
 *
 * Why: hijacked threads divert the next payment.
 * Wrong when: real changes happen, and are confirmed by telephone; a customer asks whether ours has.
 * Signals: FR09
 */
export const bankChange = defineRule({
  id: 'fraud.bank-change',
  needs: ['wording'],
  check: ({ wording }) => evidenceOf(wording, 'bank-change'),
})
