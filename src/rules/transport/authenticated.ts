import { defineRule } from '../rule'

/**
 * The mail passed DMARC: the domain in From vouches for it.
 *
 * Why: at least the domain is not forged, so that a look at its website is worth something.
 * Wrong when: frauds have domains and mailboxes of their own, and these pass as well.
 * Signals: ID25
 */
export const authenticated = defineRule({
  id: 'transport.authenticated',
  needs: ['authentication'],
  check: ({ authentication: { dmarc } }) => (dmarc === 'pass' ? { args: {} } : null),
})
