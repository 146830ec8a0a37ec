import { defineCases } from '../../testing/cases'
import { priceAsked } from './price-asked'

export default defineCases(priceAsked, {
  hits: [
    { name: 'a letter', inquiry: { body: 'Kindly submit your quotation for 60 school desks with chairs.' } },
    { name: 'plain', inquiry: { body: 'how much for one desk deliver to accra' } },
    { name: 'notes of a call', inquiry: { channel: 'phone', body: 'Ms Boateng wants the price of 60 desks by tomorrow.' } },
  ],
  passes: [
    { name: 'no price', inquiry: { body: 'Is the desk\'s top laminated?' } },
    { name: 'a complaint', inquiry: { body: '4 desks have no screws.' } },
    { name: 'a pitch', inquiry: { body: 'We are a freight company with weekly sailings from Qingdao.' } },
  ],
  nearMisses: [
    { name: 'a prize', inquiry: { body: 'Our pupils won the first prize in the regional contest on your chairs!' } },
    { name: 'in the old mail alone', inquiry: { body: 'See below.\n\n> what is the price of 60 desks?' } },
  ],
})
