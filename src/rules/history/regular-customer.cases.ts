import { defineCases } from '../../testing/cases'
import { regularCustomer } from './regular-customer'

export default defineCases(regularCustomer, {
  hits: [
    { name: 'three', inquiry: { body: 'Same as in May' }, context: { facts: { sender: { orders: 3 } } } },
    { name: 'many', inquiry: { body: 'Gleiche Bestellung wie immer' }, context: { facts: { sender: { orders: 25 } } }, args: { orders: 25 } },
  ],
  passes: [
    { name: 'one', inquiry: { body: 'Again please' }, context: { facts: { sender: { orders: 1 } } } },
    { name: 'none', inquiry: { body: 'Again please' }, context: { facts: { sender: { orders: 0 } } } },
    { name: 'not known', inquiry: { body: 'Again please' }, context: { facts: { sender: { verified: true } } } },
  ],
  nearMisses: [
    { name: 'two', inquiry: { body: 'Third order now' }, context: { facts: { sender: { orders: 2 } } } },
  ],
  skips: [
    { name: 'nobody looked', inquiry: { body: 'Same as always' } },
  ],
})
