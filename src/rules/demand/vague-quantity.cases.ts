import { defineCases } from '../../testing/cases'
import { vagueQuantity } from './vague-quantity'

export default defineCases(vagueQuantity, {
  hits: [
    { name: 'bulk', inquiry: { body: 'We want to buy in bulk, please offer.' } },
    { name: 'large orders to come', inquiry: { body: 'We have huge demand here, quantity is not a problem.' } },
  ],
  passes: [
    { name: 'a figure beside it', inquiry: { body: 'We want to buy in bulk: 40 tons.' } },
    { name: 'small', inquiry: { body: 'Only one, for my mother.' } },
    { name: 'nothing of the kind', inquiry: { body: 'What colours are there?' } },
  ],
  nearMisses: [
    { name: 'bulk of a cargo', inquiry: { body: 'A bulky parcel came today, is it yours?' } },
  ],
})
