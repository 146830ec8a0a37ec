import { defineCases } from '../../testing/cases'
import { senderUnproven } from './sender-unproven'

export default defineCases(senderUnproven, {
  hits: [
    { name: 'not allowed to send, not signed', inquiry: { channel: 'email', sender: { email: 'sales@bluemarket-imports.com' }, body: 'We want to place order today.', authentication: { spf: 'fail', dkim: 'none', dmarc: 'none' } }, args: { dkim: 'none' } },
    { name: 'not allowed to send, a signature that does not hold', inquiry: { channel: 'email', body: 'Ofrecemos buen precio, abra el enlace', authentication: { spf: 'fail', dkim: 'fail' } } },
  ],
  passes: [
    { name: 'all in order', inquiry: { body: 'Quote for 12 pumps', authentication: { spf: 'pass', dkim: 'pass', dmarc: 'pass' } } },
    { name: 'signed all the same', inquiry: { body: 'Quote for 12 pumps', authentication: { spf: 'fail', dkim: 'pass', dmarc: 'none' } } },
    { name: 'DMARC failed: the other rule speaks', inquiry: { body: 'Quote for 12 pumps', authentication: { spf: 'fail', dkim: 'fail', dmarc: 'fail' } } },
  ],
  nearMisses: [
    { name: 'a softfail, as forwarding causes it', inquiry: { body: 'Necesito 2 molinos de café', authentication: { spf: 'softfail', dkim: 'none', dmarc: 'none' } } },
    { name: 'nobody looked at signatures', inquiry: { body: 'Necesito 2 molinos de café', authentication: { spf: 'fail' } } },
  ],
  skips: [
    { name: 'nobody checked', inquiry: { channel: 'chat', body: 'hello price?' } },
  ],
})
