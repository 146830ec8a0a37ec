import { defineCases } from '../../testing/cases'
import { belowMinimum } from './below-minimum'

const seller = { moq: { amount: 500, unit: 'pieces' } }

export default defineCases(belowMinimum, {
  hits: [
    {
      name: 'a tenth of it',
      inquiry: { body: 'Bonjour, il nous faudrait 50 pièces du modèle noir pour commencer.' },
      context: { seller },
      args: { amount: 50, unit: 'pcs', minimum: 500 },
    },
    { name: 'two small lots', inquiry: { body: 'Can you do 100 pcs in red and 120 pcs in green?' }, context: { seller }, args: { amount: 100 } },
    { name: 'the upper end of a range', inquiry: { body: 'Wir denken an 100 bis 200 Stück.' }, context: { seller } },
  ],
  passes: [
    { name: 'just half', inquiry: { body: 'We would start with 250 pcs.' }, context: { seller } },
    { name: 'one of two lots is large', inquiry: { body: '20 pcs as samples, then 4,000 pcs.' }, context: { seller } },
    { name: 'no quantity', inquiry: { body: 'What is the price?' }, context: { seller } },
    { name: 'the seller states no minimum', inquiry: { body: 'We need 5 pcs.' }, context: { seller: { name: 'Ostrava Fittings' } } },
  ],
  nearMisses: [
    { name: 'another unit', inquiry: { body: 'We need 20 cartons of the black ones.' }, context: { seller } },
    { name: 'a telephone number', inquiry: { body: 'Call me on 0151 400 200 about the pieces.' }, context: { seller } },
  ],
  skips: [
    { name: 'the seller is not known', inquiry: { body: 'We need 50 pcs.' } },
  ],
})
