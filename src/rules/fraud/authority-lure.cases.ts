import { defineCases } from '../../testing/cases'
import { authorityLure } from './authority-lure'

export default defineCases(authorityLure, {
  hits: [
    { name: 'a refund', inquiry: { body: 'Your tax refund is available, claim it today.' } },
    { name: 'a licence, in Portuguese', inquiry: { body: 'Sua CNH será suspensa, regularize agora.' } },
  ],
  passes: [
    { name: 'an import duty', inquiry: { body: 'Who pays the import tax under DDP?' } },
    { name: 'a licence for goods', inquiry: { body: 'Do you have an export licence for these?' } },
    { name: 'a refund of an order', inquiry: { body: 'Please refund the broken lamps.' } },
  ],
  nearMisses: [
    { name: 'a toll road as project', inquiry: { body: 'We equip a toll plaza in Lagos and need 40 barriers.' } },
  ],
})
