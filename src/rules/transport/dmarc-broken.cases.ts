import { defineCases } from '../../testing/cases'
import { dmarcBroken } from './dmarc-broken'

export default defineCases(dmarcBroken, {
  hits: [
    { name: 'a record that cannot be read', inquiry: { body: 'x', authentication: { spf: 'pass', dmarc: 'permerror' } } },
    { name: 'the same, signed', inquiry: { body: 'x', authentication: { spf: 'pass', dkim: 'pass', dmarc: 'permerror' } } },
  ],
  passes: [
    { name: 'none', inquiry: { body: 'x', authentication: { spf: 'pass', dmarc: 'none' } } },
    { name: 'passed', inquiry: { body: 'x', authentication: { dmarc: 'pass' } } },
    { name: 'failed: another rule', inquiry: { body: 'x', authentication: { dmarc: 'fail' } } },
  ],
  nearMisses: [
    { name: 'the look-up failed', inquiry: { body: 'x', authentication: { dmarc: 'temperror' } } },
  ],
  skips: [
    { name: 'nothing checked', inquiry: { body: 'x' } },
  ],
})
