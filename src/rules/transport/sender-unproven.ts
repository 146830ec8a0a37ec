import { defineRule } from '../rule'

/**
 * The sending server was not allowed to send for its domain, and no signature makes up for it.
 *
 * Why: forged senders fail SPF and cannot sign.
 * Wrong when: forwarding breaks SPF, and an old server does not sign. A softfail is no failure for that reason, and an unknown DKIM
 * result says nothing. Where DMARC failed, that rule speaks alone: it is the same witness.
 * Signals: ID25
 */
export const senderUnproven = defineRule({
  id: 'transport.sender-unproven',
  needs: ['authentication'],
  check: ({ authentication: { spf, dkim, dmarc } }) => {
    if (dmarc === 'pass' || dmarc === 'fail' || dmarc === 'temperror') return null
    return spf === 'fail' && dkim !== undefined && dkim !== 'pass' && dkim !== 'temperror' ? { args: { dkim } } : null
  },
})
