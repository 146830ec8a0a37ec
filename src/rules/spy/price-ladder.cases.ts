import { defineCases } from '../../testing/cases'
import { priceLadder } from './price-ladder'

export default defineCases(priceLadder, {
  hits: [
    { name: 'five tiers', inquiry: { body: 'Please quote 100 pcs, 500 pcs, 1000 pcs, 5000 pcs and 10000 pcs.' } },
    { name: 'German tiers', inquiry: { body: 'Bitte Preise für 50 Stück, 100 Stück, 250 Stück, 1000 Stück.' }, args: { tiers: 4, from: 50, to: 1000 } },
  ],
  passes: [
    { name: 'two tiers', inquiry: { body: 'Please quote 500 pcs and 1000 pcs.' } },
    { name: 'one quantity', inquiry: { body: 'Please quote 300 pcs.' } },
    { name: 'none', inquiry: { body: 'What is your price?' } },
  ],
  nearMisses: [
    { name: 'sizes of one order', inquiry: { body: 'Size S 100 pcs, M 300 pcs, L 300 pcs, XL 120 pcs.' } },
    { name: 'an order list that falls and rises', inquiry: { body: 'We order 200 pcs of A, 50 pcs of B, 400 pcs of C and 20 pcs of D.' } },
  ],
})
