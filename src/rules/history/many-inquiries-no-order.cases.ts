import { defineCases } from '../../testing/cases'
import { manyInquiriesNoOrder } from './many-inquiries-no-order'

export default defineCases(manyInquiriesNoOrder, {
  hits: [
    { name: 'nine in a month', inquiry: { body: 'And the price of model 9?' }, context: { facts: { sender: { orders: 0, inquiries30d: 9 } } }, args: { inquiries: 9 } },
    { name: 'eight in a month', inquiry: { body: '再报一下这款的价格' }, context: { facts: { sender: { orders: 0, inquiries30d: 8, disputes: 0 } } } },
  ],
  passes: [
    { name: 'a few', inquiry: { body: 'And model 9?' }, context: { facts: { sender: { orders: 0, inquiries30d: 3 } } } },
    { name: 'a customer', inquiry: { body: 'And model 9?' }, context: { facts: { sender: { orders: 2, inquiries30d: 20 } } } },
    { name: 'the number is not known', inquiry: { body: 'And model 9?' }, context: { facts: { sender: { orders: 0 } } } },
  ],
  nearMisses: [
    { name: 'orders are not known', inquiry: { body: 'And model 9?' }, context: { facts: { sender: { inquiries30d: 20 } } } },
  ],
  skips: [
    { name: 'nobody looked', inquiry: { body: 'And model 9?' } },
  ],
})
