import { defineCases } from '../../testing/cases'
import { networkContradictsCountry } from './network-contradicts-country'

export default defineCases(networkContradictsCountry, {
  hits: [
    { name: 'claims Switzerland, writes from Malaysia', inquiry: { sender: { country: 'Switzerland' }, body: 'We want a big order, send your best offer.' }, context: { facts: { ip: { country: 'MY', kind: 'residential' } } }, args: { said: ['Switzerland'], networkCountry: 'MY' } },
    { name: 'claims Ghana, writes from Germany: the other way round counts alike', inquiry: { sender: { country: 'GH' }, body: 'Need 400 solar lamps for our shops.' }, context: { facts: { ip: { country: 'DE', kind: 'mobile' } } }, args: { networkCountry: 'DE' } },
    { name: 'without a country, the telephone number is held against it', inquiry: { sender: { phone: '+61 2 5550 1144' }, body: 'Please call me.' }, context: { facts: { ip: { country: 'RO' } } }, args: { said: ['+61 2 5550 1144'] } },
  ],
  passes: [
    { name: 'they agree', inquiry: { sender: { country: 'Viet Nam' }, body: 'Báo giá giúp tôi 2 tấn hạt nhựa.' }, context: { facts: { ip: { country: 'VN', kind: 'residential' } } } },
    { name: 'nothing claimed', inquiry: { body: 'Price?' }, context: { facts: { ip: { country: 'VN' } } } },
    { name: 'a number without a prefix', inquiry: { sender: { phone: '030 5550 1144' }, body: 'Price?' }, context: { facts: { ip: { country: 'VN' } } } },
  ],
  nearMisses: [
    { name: 'a relay that stands elsewhere', inquiry: { sender: { country: 'Austria' }, body: 'Do you ship to Graz?' }, context: { facts: { ip: { country: 'US', kind: 'relay' } } } },
    { name: "a firm's VPN that ends elsewhere", inquiry: { sender: { country: 'Austria' }, body: 'Do you ship to Graz?' }, context: { facts: { ip: { country: 'IE', kind: 'vpn' } } } },
    { name: 'a prefix that the network country shares', inquiry: { sender: { phone: '+7 727 555 01 44' }, body: 'Цена на 10 тонн?' }, context: { facts: { ip: { country: 'KZ', kind: 'mobile' } } } },
  ],
  skips: [{ name: 'nobody looked the network up', inquiry: { sender: { country: 'Norway' }, body: 'Price?' } }],
})
