import { defineRule, evidenceOf } from '../rule'

/**
 * The sender keeps his firm or client back.
 *
 * Why: who buys can say who he is.
 * Wrong when: agents protect their client.
 * Signals: SY01
 */
export const identityWithheld = defineRule({
  id: 'spy.identity-withheld',
  needs: ['wording'],
  check: ({ wording }) => evidenceOf(wording, 'identity-withheld'),
})
