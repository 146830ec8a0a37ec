import { defineCases } from '../../testing/cases'
import { moreDisputesThanOrders } from './more-disputes-than-orders'

export default defineCases(moreDisputesThanOrders, {
  hits: [
    { name: 'three to one', inquiry: { body: 'I want my money back' }, context: { facts: { sender: { orders: 1, disputes: 3 } } }, args: { disputes: 3, orders: 1 } },
    { name: 'two to none', inquiry: { body: 'New claim' }, context: { facts: { sender: { orders: 0, disputes: 2 } } } },
  ],
  passes: [
    { name: 'as many', inquiry: { body: 'New claim' }, context: { facts: { sender: { orders: 2, disputes: 2 } } } },
    { name: 'fewer', inquiry: { body: 'New claim' }, context: { facts: { sender: { orders: 9, disputes: 2 } } } },
    { name: 'orders are not known', inquiry: { body: 'New claim' }, context: { facts: { sender: { disputes: 4 } } } },
  ],
  nearMisses: [
    { name: 'a single one before the first order is booked', inquiry: { body: 'New claim' }, context: { facts: { sender: { orders: 0, disputes: 1 } } } },
  ],
  skips: [
    { name: 'nobody looked', inquiry: { body: 'New claim' } },
  ],
})
