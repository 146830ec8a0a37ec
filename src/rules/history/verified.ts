import { defineRule } from '../rule'

/**
 * You have verified this sender.
 *
 * Why: a person or a platform has looked at the firm.
 * Wrong when: the check was long ago, or of the platform's cheapest kind.
 * Signals: ID23, ID24
 */
export const verified = defineRule({
  id: 'history.verified',
  needs: ['history'],
  check: ({ history: { verified } }) => (verified === true ? { args: {} } : null),
})
