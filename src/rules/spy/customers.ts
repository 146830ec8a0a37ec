import { defineRule, evidenceOf } from '../rule'

/**
 * The sender asks who buys.
 *
 * Why: customer names serve a rival.
 * Wrong when: references are wanted.
 * Signals: SY02
 */
export const customers = defineRule({
  id: 'spy.customers',
  needs: ['wording'],
  check: ({ wording }) => evidenceOf(wording, 'customers-ask'),
})
