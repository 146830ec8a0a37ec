import { defineCases } from '../../testing/cases'
import { sellerCountryPhone } from './seller-country-phone'

const seller = { country: 'CN' }

export default defineCases(sellerCountryPhone, {
  hits: [
    { name: "claims Canada, gives a number of the seller's country", inquiry: { sender: { country: 'Canada', phone: '+86 138 0055 0144' }, body: 'Send your whole price list.' }, context: { seller }, args: { country: 'CA', sellerCountry: 'CN' } },
    { name: 'a shared prefix, where it is not the claimed country’s', inquiry: { sender: { country: 'Egypt', phone: '+1 312 555 0144' }, body: 'What is your production cost?' }, context: { seller: { country: 'US' } }, args: { sellerCountry: 'US' } },
  ],
  passes: [
    { name: 'the number is of the claimed country', inquiry: { sender: { country: 'Canada', phone: '+1 416 555 0144' }, body: 'Price for 40 heaters?' }, context: { seller } },
    { name: "says to be in the seller's country", inquiry: { sender: { country: 'CN', phone: '+86 138 0055 0144' }, body: '请报价。' }, context: { seller } },
    { name: 'no country claimed', inquiry: { sender: { phone: '+86 138 0055 0144' }, body: 'Price list please.' }, context: { seller } },
    { name: 'a number of a third country', inquiry: { sender: { country: 'Canada', phone: '+52 55 5550 0144' }, body: 'Price list please.' }, context: { seller } },
  ],
  nearMisses: [{ name: 'seller and sender share the prefix', inquiry: { sender: { country: 'Canada', phone: '+1 416 555 0144' }, body: 'Price for 40 heaters?' }, context: { seller: { country: 'United States' } } }],
  skips: [{ name: 'the seller is not known', inquiry: { sender: { country: 'Canada', phone: '+86 138 0055 0144' }, body: 'Price list.' } }],
})
