import { defineCases } from '../../testing/cases'
import { privacyRelay } from './privacy-relay'

export default defineCases(privacyRelay, {
  hits: [
    { name: 'a phone maker\'s alias', inquiry: { body: 'Hi, how much for 3 boxes shipped to Oslo?', sender: { email: 'dk29xv@privaterelay.appleid.com' } }, args: { domain: 'appleid.com' } },
    { name: 'a browser\'s alias', inquiry: { body: 'Quelle est la largeur du rouleau ?', sender: { email: 'rideaux.q7@duck.com' } } },
  ],
  passes: [
    { name: 'a free mailbox', inquiry: { body: 'Any discount for 1000?', sender: { email: 'lina.k@gmail.com' } } },
    { name: 'a throw-away mailbox', inquiry: { body: 'prices??', sender: { email: 'x1@mailinator.com' } } },
    { name: 'an own domain', inquiry: { body: 'Offerte voor 60 stoelen graag', sender: { email: 'inkoop@example-terrashof.nl' } } },
  ],
  nearMisses: [
    { name: 'an own domain that has relay in its name', inquiry: { body: 'Need 500 pcs 24V relay SPDT', sender: { email: 'tech@example-relay-switchgear.com' } } },
  ],
  skips: [
    { name: 'there is no address', inquiry: { channel: 'chat', body: 'hello, do you have 2 inch brass ball valve' } },
  ],
})
