import { defineRule } from '../rule'

const whole = 10
const half = 5

/**
 * The receiving server checked, and no signature vouches for the sender's domain; half as much where at least the sending server was allowed.
 *
 * Why: whoever sends from a machine rented for the day, or in another's name, does not sign.
 * Wrong when: small firms' own servers, and lists that change the text. Where SPF or DMARC failed outright, other rules speak.
 * Signals: ID25
 */
export const nobodyVouches = defineRule({
  id: 'transport.nobody-vouches',
  needs: ['authentication'],
  check: ({ authentication: { spf, dkim, dmarc } }) => {
    if (spf === undefined || dkim === undefined || dmarc === 'pass' || dmarc === 'fail' || dmarc === 'temperror' || spf === 'fail') return null
    if (!['none', 'fail', 'permerror'].includes(dkim) || !['none', 'softfail', 'permerror', 'neutral', 'pass'].includes(spf)) return null
    return { args: { spf, dkim }, share: spf === 'pass' ? half : whole }
  },
})
