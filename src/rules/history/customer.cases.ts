import { defineCases } from '../../testing/cases'
import { customer } from './customer'

export default defineCases(customer, {
  hits: [
    { name: 'one order', inquiry: { body: 'Can you add 2 cartons?' }, context: { facts: { sender: { orders: 1 } } }, args: { orders: 1 } },
    { name: 'many', inquiry: { body: 'Usual please' }, context: { facts: { sender: { orders: 41, disputes: 1 } } } },
  ],
  passes: [
    { name: 'none', inquiry: { body: 'Price?' }, context: { facts: { sender: { orders: 0 } } } },
    { name: 'the number is not known', inquiry: { body: 'Price?' }, context: { facts: { sender: { firstSeenAt: '2024-05-01' } } } },
    { name: 'inquiries are no orders', inquiry: { body: 'Price?' }, context: { facts: { sender: { inquiries30d: 12 } } } },
  ],
  nearMisses: [
    { name: 'says to be a customer', inquiry: { body: 'We are your old customer, we ordered three times' }, context: { facts: { sender: { orders: 0 } } } },
  ],
  skips: [
    { name: 'nobody looked', inquiry: { body: 'We are your old customer' } },
  ],
})
