import { defineCases } from '../../testing/cases'
import { networkAgrees } from './network-agrees'

export default defineCases(networkAgrees, {
  hits: [
    { name: 'a Nigerian buyer on a Nigerian telephone network', inquiry: { sender: { country: 'Nigeria' }, body: 'We need 2 x 40ft of roofing sheets, 0.45 mm.' }, context: { facts: { ip: { country: 'NG', kind: 'mobile' } } }, args: { country: 'NG' } },
    { name: 'a German buyer on a network of unknown kind', inquiry: { sender: { country: 'DE' }, body: 'Bitte um Angebot.' }, context: { facts: { ip: { country: 'DE' } } }, args: { country: 'DE' } },
    { name: 'without a country, the telephone number says it', inquiry: { sender: { phone: '+55 11 4002 1188' }, body: 'Qual o preço?' }, context: { facts: { ip: { country: 'BR', kind: 'residential' } } } },
    { name: 'a prefix that several countries share', inquiry: { sender: { phone: '+1 416 555 0134' }, body: 'Lead time for 50 units?' }, context: { facts: { ip: { country: 'CA', kind: 'residential' } } } },
  ],
  passes: [
    { name: 'they differ', inquiry: { sender: { country: 'Norway' }, body: 'Price for 10 pallets?' }, context: { facts: { ip: { country: 'ID', kind: 'mobile' } } } },
    { name: 'the country was not looked up', inquiry: { sender: { country: 'Norway' }, body: 'Price for 10 pallets?' }, context: { facts: { ip: { kind: 'mobile' } } } },
    { name: 'the sender says no country', inquiry: { body: 'Price for 10 pallets?' }, context: { facts: { ip: { country: 'NO', kind: 'mobile' } } } },
  ],
  nearMisses: [{ name: 'a VPN that ends in the claimed country witnesses nothing', inquiry: { sender: { country: 'Norway' }, body: 'Price for 10 pallets?' }, context: { facts: { ip: { country: 'NO', kind: 'vpn' } } } }],
  skips: [{ name: 'nobody looked the network up', inquiry: { sender: { country: 'Norway' }, body: 'Price?' } }],
})
