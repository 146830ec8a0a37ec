import { defineRule } from '../rule'

/**
 * The mail failed DMARC: the domain in From did not vouch for it.
 *
 * Why: whoever forges a sender fails here.
 * Wrong when: mailing lists and forwarders that change the text break the signature of honest mail.
 * Signals: ID25
 */
export const dmarcFailed = defineRule({
  id: 'transport.dmarc-failed',
  needs: ['authentication'],
  check: ({ authentication: { dmarc } }) => (dmarc === 'fail' ? { args: {} } : null),
})
