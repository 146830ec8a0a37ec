import { defineCases } from '../../testing/cases'
import { dmarcFailed } from './dmarc-failed'

export default defineCases(dmarcFailed, {
  hits: [
    { name: 'a forged company', inquiry: { channel: 'email', sender: { email: 'einkauf@rheinkessel.de' }, body: 'Find attached our order.', authentication: { spf: 'softfail', dkim: 'none', dmarc: 'fail' } } },
    { name: 'only the verdict is known', inquiry: { channel: 'email', body: '请查收附件', authentication: { dmarc: 'fail' } } },
  ],
  passes: [
    { name: 'passed', inquiry: { body: 'We need 3 tons of rebar', authentication: { dmarc: 'pass' } } },
    { name: 'no policy', inquiry: { body: 'We need 3 tons of rebar', authentication: { dmarc: 'none', spf: 'fail' } } },
    { name: 'the policy cannot be read', inquiry: { body: 'We need 3 tons of rebar', authentication: { dmarc: 'permerror' } } },
  ],
  nearMisses: [
    { name: 'SPF broken by forwarding, the signature holds', inquiry: { body: 'Merhaba, 50 adet rulman fiyatı?', authentication: { spf: 'fail', dkim: 'pass', dmarc: 'pass' } } },
  ],
  skips: [
    { name: 'nobody checked', inquiry: { channel: 'email', body: 'How much is model K2?' } },
  ],
})
