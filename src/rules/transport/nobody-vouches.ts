import { defineRule } from '../rule'

/**
 * The receiving server checked, and neither the sending server nor a signature vouches for the sender's domain.
 *
 * Why: whoever sends from a machine rented for the day has set up neither.
 * Wrong when: small firms' own servers, and lists that change the text. Where SPF or DMARC failed outright, other rules speak.
 * Signals: ID25
 */
export const nobodyVouches = defineRule({
  id: 'transport.nobody-vouches',
  needs: ['authentication'],
  check: ({ authentication: { spf, dkim, dmarc } }) => {
    if (spf === undefined || dkim === undefined || dmarc === 'pass' || dmarc === 'fail' || spf === 'fail') return null
    return [spf, dkim].every((result) => result === 'none' || result === 'softfail' || result === 'fail' || result === 'permerror') ? { args: { spf, dkim } } : null
  },
})
