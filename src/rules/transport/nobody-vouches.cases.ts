import { defineCases } from '../../testing/cases'
import { nobodyVouches } from './nobody-vouches'

export default defineCases(nobodyVouches, {
  hits: [
    { name: 'nothing set up', inquiry: { body: 'x', authentication: { spf: 'none', dkim: 'none', dmarc: 'none' } }, args: { spf: 'none' } },
    { name: 'half a failure and a broken signature', inquiry: { body: 'x', authentication: { spf: 'softfail', dkim: 'fail', dmarc: 'none' } } },
    { name: 'the server may send, for whom is not known', inquiry: { body: 'x', authentication: { spf: 'pass', dkim: 'none', dmarc: 'none' } } },
  ],
  passes: [
    { name: 'signed', inquiry: { body: 'x', authentication: { spf: 'softfail', dkim: 'pass', dmarc: 'pass' } } },
    { name: 'DMARC failed: another rule', inquiry: { body: 'x', authentication: { spf: 'none', dkim: 'none', dmarc: 'fail' } } },
    { name: 'unsigned, and DMARC holds', inquiry: { body: 'x', authentication: { spf: 'pass', dkim: 'none', dmarc: 'pass' } } },
  ],
  nearMisses: [
    { name: 'the look-up failed', inquiry: { body: 'x', authentication: { spf: 'temperror', dkim: 'none', dmarc: 'none' } } },
    { name: 'nothing known of signatures', inquiry: { body: 'x', authentication: { spf: 'none' } } },
  ],
  skips: [
    { name: 'nothing checked', inquiry: { body: 'x' } },
  ],
})
