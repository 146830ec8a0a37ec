import { defineCases } from '../../testing/cases'
import { anonymousNetwork } from './anonymous-network'

export default defineCases(anonymousNetwork, {
  hits: [
    { name: 'a form sent from a data centre', inquiry: { channel: 'form', body: 'Hello, what are your prices?' }, context: { facts: { ip: { country: 'NL', kind: 'hosting' } } }, args: { kind: 'hosting' } },
    { name: 'through Tor', inquiry: { channel: 'form', body: 'Bitte um ein Angebot für 40 Rollen Stretchfolie.' }, context: { facts: { ip: { kind: 'tor' } } }, args: { kind: 'tor' } },
    { name: 'a VPN, even where the country agrees', inquiry: { body: 'Need 200 pcs of item KT-18.', sender: { country: 'Kenya' } }, context: { facts: { ip: { country: 'KE', kind: 'vpn' } } } },
  ],
  passes: [
    { name: 'a home or office line', inquiry: { body: 'Please quote 500 canvas bags.' }, context: { facts: { ip: { country: 'PT', kind: 'residential' } } } },
    { name: 'a telephone network', inquiry: { body: 'precio de la bomba de 2 pulgadas?' }, context: { facts: { ip: { country: 'PE', kind: 'mobile' } } } },
    { name: 'a network of unknown kind', inquiry: { body: 'Please quote 500 canvas bags.' }, context: { facts: { ip: { country: 'PT' } } } },
  ],
  nearMisses: [{ name: 'a privacy relay, which telephones switch on by themselves', inquiry: { body: 'Do you have this in blue?' }, context: { facts: { ip: { country: 'US', kind: 'relay' } } } }],
  skips: [{ name: 'nobody looked the address up', inquiry: { body: 'Please quote.', sender: { ip: '192.0.2.7' } } }],
})
