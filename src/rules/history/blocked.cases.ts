import { defineCases } from '../../testing/cases'
import { blocked } from './blocked'

export default defineCases(blocked, {
  hits: [
    { name: 'blocked', inquiry: { body: 'Hello again' }, context: { facts: { sender: { blocked: true } } } },
    { name: 'blocked although a customer once', inquiry: { body: 'Order 300' }, context: { facts: { sender: { blocked: true, orders: 1, disputes: 3 } } } },
  ],
  passes: [
    { name: 'not blocked', inquiry: { body: 'Hello' }, context: { facts: { sender: { blocked: false } } } },
    { name: 'not known', inquiry: { body: 'Hello' }, context: { facts: { sender: { orders: 0 } } } },
    { name: 'verified', inquiry: { body: 'Hello' }, context: { facts: { sender: { verified: true } } } },
  ],
  nearMisses: [
    { name: 'denied is another matter', inquiry: { body: 'Hello' }, context: { facts: { sender: { denied: true } } } },
  ],
  skips: [
    { name: 'nobody looked', inquiry: { body: 'Hello' } },
  ],
})
