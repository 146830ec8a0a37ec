import { defineCases } from '../../testing/cases'
import { unprovenService } from './unproven-service'

export default defineCases(unprovenService, {
  hits: [
    { name: 'a courier without a signature', inquiry: { channel: 'email', body: 'Ihr Paket wartet', sender: { email: 'noreply@dhl.de' }, authentication: { spf: 'none', dkim: 'none', dmarc: 'none' } }, args: { service: 'DHL' } },
    { name: 'a shop, the server allowed for another domain', inquiry: { channel: 'email', body: 'Gewinnen Sie', sender: { email: 'deals@lidl.de' }, authentication: { spf: 'pass', dkim: 'none', dmarc: 'none' } } },
    { name: 'a bank that fails', inquiry: { channel: 'email', body: 'Comunicado', sender: { email: 'noreply@bradesco.com.br' }, authentication: { spf: 'fail', dkim: 'fail', dmarc: 'fail' } } },
  ],
  passes: [
    { name: 'signed', inquiry: { channel: 'email', body: 'Arrival notice', sender: { email: 'noreply@dhl.com' }, authentication: { spf: 'pass', dkim: 'pass', dmarc: 'pass' } } },
    { name: 'a firm of no such kind', inquiry: { channel: 'email', body: 'RFQ', sender: { email: 'a@example-lind.se' }, authentication: { spf: 'none', dkim: 'none', dmarc: 'none' } } },
    { name: 'only SPF is known', inquiry: { channel: 'email', body: 'Arrival notice', sender: { email: 'noreply@dhl.com' }, authentication: { spf: 'pass' } } },
  ],
  nearMisses: [
    { name: 'an answer within a thread, over a list', inquiry: { channel: 'email', body: 'Agreed', sender: { email: 'ann@microsoft.com' }, thread: { inReplyTo: 'x@example-list.org' }, authentication: { spf: 'none', dkim: 'fail', dmarc: 'fail' } } },
    { name: "a free mailbox at a service's domain", inquiry: { channel: 'email', body: 'RFQ', sender: { email: 'ann@outlook.com' }, authentication: { spf: 'pass', dkim: 'none', dmarc: 'none' } } },
  ],
  skips: [
    { name: 'nothing checked', inquiry: { body: 'x', sender: { email: 'noreply@dhl.com' } } },
  ],
})
