import { defineCases } from '../../testing/cases'
import { sellerCountryNetwork } from './seller-country-network'

const seller = { country: 'CN' }

export default defineCases(sellerCountryNetwork, {
  hits: [
    { name: "claims Spain, writes from the seller's country", inquiry: { sender: { country: 'Spain' }, body: 'Please tell price of all series and your material supplier.' }, context: { seller, facts: { ip: { country: 'CN', kind: 'residential' } } }, args: { said: ['Spain'], sellerCountry: 'CN' } },
    { name: 'a foreign number alone', inquiry: { sender: { phone: '+34 955 55 01 44' }, body: 'How many machines do you have?' }, context: { seller, facts: { ip: { country: 'CN', kind: 'mobile' } } }, args: { said: ['+34 955 55 01 44'] } },
    { name: 'a seller elsewhere', inquiry: { sender: { country: 'Japan' }, body: 'Please send cost of each part.' }, context: { seller: { country: 'Italy' }, facts: { ip: { country: 'IT' } } } },
  ],
  passes: [
    { name: 'a buyer at home abroad', inquiry: { sender: { country: 'Spain' }, body: 'Necesito 40 bombas.' }, context: { seller, facts: { ip: { country: 'ES', kind: 'residential' } } } },
    { name: "says to be in the seller's country", inquiry: { sender: { country: '中国' }, body: '请报价。' }, context: { seller, facts: { ip: { country: 'CN', kind: 'residential' } } } },
    { name: 'says nothing of where', inquiry: { body: 'Price list please.' }, context: { seller, facts: { ip: { country: 'CN', kind: 'residential' } } } },
    { name: 'a network in a third country', inquiry: { sender: { country: 'Spain' }, body: 'Price list please.' }, context: { seller, facts: { ip: { country: 'MA' } } } },
  ],
  nearMisses: [{ name: "a data centre in the seller's country", inquiry: { sender: { country: 'Spain' }, body: 'Price list please.' }, context: { seller, facts: { ip: { country: 'CN', kind: 'hosting' } } } }],
  skips: [{ name: 'the seller is not known', inquiry: { sender: { country: 'Spain' }, body: 'Price list.' }, context: { facts: { ip: { country: 'CN' } } } }],
})
