import { defineRule, evidenceOf } from '../rule'

/**
 * A sign-in, password or code is wanted.
 *
 * Why: no buyer needs the reader's password.
 * Wrong when: a customer's supplier portal asks for registration.
 * Signals: FR03
 */
export const credentialAsk = defineRule({
  id: 'fraud.credential-ask',
  needs: ['wording'],
  check: ({ wording }) => evidenceOf(wording, 'credential-ask'),
})
