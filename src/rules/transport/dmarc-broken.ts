import { defineRule } from '../rule'

/**
 * The sender's domain has a DMARC record that cannot be read.
 *
 * Why: domains set up by the dozen, or taken over after they lapsed, carry leftovers of others.
 * Wrong when: a small firm's administrator made a slip.
 * Signals: ID25
 */
export const dmarcBroken = defineRule({
  id: 'transport.dmarc-broken',
  needs: ['authentication'],
  check: ({ authentication: { dmarc } }) => (dmarc === 'permerror' ? { args: {} } : null),
})
