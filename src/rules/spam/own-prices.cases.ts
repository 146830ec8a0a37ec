import { defineCases } from '../../testing/cases'
import { ownPrices } from './own-prices'

export default defineCases(ownPrices, {
  hits: [
    { name: 'a mill\'s prices of the week', inquiry: { body: 'Dear friend, our prices this week: coil 0.5 mm USD 610/mt, coil 0.8 mm USD 595/mt, sheet USD 640/mt. Valid until Friday.' } },
    { name: 'rates of a forwarder', inquiry: { body: 'Rates valid till 15 May: Qingdao to Felixstowe USD 2,100 per 40HQ, Qingdao to Santos USD 3,450 per 40HQ.' } },
    { name: 'in German', inquiry: { body: 'Unsere Preise diese Woche: Palette neu 9,80 EUR, Palette gebraucht 6,40 EUR. Angebot gültig bis Freitag.' } },
    { name: 'in Chinese', inquiry: { body: '本周价格：氧化铁红 4200元/吨，钛白粉 14500元/吨，价格有效期至周五。' } },
    { name: 'rates alone', inquiry: { body: 'Qingdao - Felixstowe USD 2100, Qingdao - Santos USD 3450, Qingdao - Mombasa USD 2900, closing Tuesday.' } },
  ],
  passes: [
    { name: 'an inquiry', inquiry: { body: 'What are your prices this week for coil 0.5 mm and 0.8 mm, 25 tons each?' } },
    { name: 'a budget', inquiry: { body: 'Our budget is USD 4,000 for the oven and USD 600 for the trays.' } },
    { name: 'one price', inquiry: { body: 'We can offer USD 12 a piece if you take the returned lamps.' } },
  ],
  nearMisses: [
    { name: 'two places and what they cost', inquiry: { body: 'The flight to Hamburg was EUR 410, the train to Antwerp EUR 95, so I come by car.' } },
    { name: 'a buyer with his target prices', inquiry: { body: 'Our target price is USD 580/mt for 0.5 mm and USD 570/mt for 0.8 mm, please quote 50 tons of each, offer valid until Friday.' } },
    { name: 'the seller\'s own list, sent back', inquiry: { body: 'Your price list says USD 2.10 for the small bag and USD 3.40 for the large one. Is that with print?' } },
    { name: 'rates that were offered by others', inquiry: { body: 'Others offer USD 2,100 to Felixstowe and USD 3,450 to Santos. What is your price CIF for both?' } },
    { name: 'a customer with an order', inquiry: { body: 'PO 5512: we agreed USD 2.10 and USD 3.40, our price this week cannot be higher. Please correct the invoice.' } },
  ],
})
