import { defineCases } from '../../testing/cases'
import { targetPrice } from './target-price'

export default defineCases(targetPrice, {
  hits: [
    { name: 'a target', inquiry: { body: 'Our target is USD 1.85 each. Target price is firm as we sell at 4.99.' } },
    { name: 'a budget', inquiry: { body: 'I have a kitchen of 12 m2, my budget is around 3,000 euros.' }, args: { amount: 3000, currency: 'EUR' } },
    { name: 'what he pays today', inquiry: { body: 'We currently buy at USD 2.10 per piece, can you match this price?' } },
  ],
  passes: [
    { name: 'asks it', inquiry: { body: 'What is your price for 2,000 pcs?' } },
    { name: 'states none', inquiry: { body: '2,000 pcs to Odense, please quote.' } },
    { name: 'a customer', inquiry: { body: 'The invoice says 210, we agreed on 190.' } },
  ],
  nearMisses: [
    { name: 'a target of another kind', inquiry: { body: 'We make paper targets for shooting clubs and need board of 300 gsm.' } },
  ],
})
