import { defineCases } from '../../testing/cases'
import { authenticated } from './authenticated'

export default defineCases(authenticated, {
  hits: [
    { name: 'a domain that vouches for the mail', inquiry: { channel: 'email', sender: { email: 'p.lindqvist@norrvent.se' }, body: 'Kan ni offerera 40 fläktar?', authentication: { spf: 'pass', dkim: 'pass', dmarc: 'pass' } } },
    { name: 'a free mailbox passes as well', inquiry: { channel: 'email', sender: { email: 'juma.hardware@gmail.com' }, body: 'Need hinges 4 inch, 200 boxes', authentication: { dmarc: 'pass' } } },
  ],
  passes: [
    { name: 'the domain has no policy', inquiry: { body: 'Price list of valves please', authentication: { spf: 'pass', dkim: 'pass', dmarc: 'none' } } },
    { name: 'failed', inquiry: { body: 'Price list of valves please', authentication: { spf: 'pass', dmarc: 'fail' } } },
    { name: 'the look-up timed out', inquiry: { body: 'Price list of valves please', authentication: { dmarc: 'temperror' } } },
  ],
  nearMisses: [
    { name: 'SPF and DKIM alone may be those of another domain', inquiry: { body: 'Bonjour, prix pour 300 chaises?', authentication: { spf: 'pass', dkim: 'pass' } } },
  ],
  skips: [
    { name: 'nobody checked', inquiry: { channel: 'form', body: 'Do you make oak panels?' } },
  ],
})
