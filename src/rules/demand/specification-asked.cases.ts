import { defineCases } from '../../testing/cases'
import { specificationAsked } from './specification-asked'

export default defineCases(specificationAsked, {
  hits: [
    { name: 'a sheet', inquiry: { body: 'Could you send a data sheet of the small motor?' } },
    { name: 'can it', inquiry: { body: 'Will it work with 110v, and is it waterproof?' } },
    { name: 'material', inquiry: { body: 'What material is the seal made of?' } },
  ],
  passes: [
    { name: 'states, does not ask', inquiry: { body: 'We need the motor with a seal of Viton.' } },
    { name: 'a price', inquiry: { body: 'How much is the motor?' } },
    { name: 'an order', inquiry: { body: 'Send 4 motors, invoice as always.' } },
  ],
  nearMisses: [
    { name: 'details of the money', inquiry: { body: 'Where shall I send the bank form?' } },
  ],
})
