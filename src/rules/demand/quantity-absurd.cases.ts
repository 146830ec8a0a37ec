import { defineCases } from '../../testing/cases'
import { quantityAbsurd } from './quantity-absurd'

const context = { seller: { capacity: { amount: 20, unit: 'tons' } } }

export default defineCases(quantityAbsurd, {
  hits: [
    {
      name: 'a thousand times',
      inquiry: { body: 'Dear seller, we require 20,000 MT of honey each month, LOI to follow.' },
      context,
      args: { amount: 20000, unit: 't' },
    },
    { name: 'ten times, Portuguese', inquiry: { body: 'Precisamos de 200 toneladas por mês.' }, context, args: { amount: 200 } },
  ],
  passes: [
    { name: 'large, but not beyond', inquiry: { body: 'We need 150 tons by June.' }, context },
    { name: 'small', inquiry: { body: 'Two drums of 290 kg as a start.' }, context },
    { name: 'no quantity', inquiry: { body: 'A very large quantity of honey, please offer.' }, context },
    { name: 'the seller states no capacity', inquiry: { body: 'We require 20,000 MT.' }, context: { seller: { name: 'Linden Apiaries' } } },
  ],
  nearMisses: [
    { name: 'another unit', inquiry: { body: '20,000 jars of 500 g with our label.' }, context },
  ],
  skips: [
    { name: 'the seller is not known', inquiry: { body: 'We require 20,000 MT.' } },
  ],
})
