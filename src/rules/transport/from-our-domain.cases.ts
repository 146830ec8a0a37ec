import { defineCases } from '../../testing/cases'
import { fromOurDomain } from './from-our-domain'

export default defineCases(fromOurDomain, {
  hits: [
    { name: 'the boss, with answers to a stranger', inquiry: { channel: 'email', sender: { name: 'Director', email: 'director@moravec-glass.cz', replyTo: 'ceo.private@consult-desk.org' }, body: 'Are you at your desk? Pay this invoice today.' }, context: { seller: { domains: ['moravec-glass.cz'] } }, args: { replyTo: 'ceo.private@consult-desk.org' } },
    { name: 'the mail system, and nothing vouches for it', inquiry: { channel: 'email', sender: { email: 'postmaster@moravec-glass.cz' }, body: 'Your mailbox is full.', authentication: { spf: 'fail', dmarc: 'fail' } }, context: { seller: { domains: ['moravec-glass.cz'] } }, args: { replyTo: 'postmaster@moravec-glass.cz' } },
  ],
  passes: [
    { name: "somebody else's domain", inquiry: { channel: 'email', sender: { email: 'nora@bakkesteen.no', replyTo: 'nora@gmail.com' }, body: 'Pris på 200 glass?' }, context: { seller: { domains: ['moravec-glass.cz'] } } },
    { name: 'ours, and nothing is known against it', inquiry: { channel: 'email', sender: { email: 'petra@moravec-glass.cz' }, body: 'Forwarding this customer to you.' }, context: { seller: { domains: ['moravec-glass.cz'] } } },
    { name: 'a form', inquiry: { channel: 'form', sender: { email: 'web@moravec-glass.cz', replyTo: 'nora@bakkesteen.no' }, body: 'Pris på 200 glass?' }, context: { seller: { domains: ['moravec-glass.cz'] } } },
  ],
  nearMisses: [
    { name: "the own website's form, vouched for by our domain", inquiry: { channel: 'email', sender: { email: 'wordpress@moravec-glass.cz', replyTo: 'nora@bakkesteen.no' }, body: 'Pris på 200 glass?', authentication: { dmarc: 'pass' } }, context: { seller: { domains: ['moravec-glass.cz'] } } },
  ],
  skips: [
    { name: 'the seller is not known', inquiry: { channel: 'email', sender: { email: 'petra@moravec-glass.cz' }, body: 'Hello' } },
  ],
})
