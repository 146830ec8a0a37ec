import { defineCases } from '../../testing/cases'
import { denied } from './denied'

export default defineCases(denied, {
  hits: [
    { name: 'on a list', inquiry: { body: 'We need 10 lathes with 5 axes' }, context: { facts: { sender: { denied: true } } } },
    { name: 'on a list, and a customer once', inquiry: { body: 'Repeat order' }, context: { facts: { sender: { denied: true, orders: 2 } } } },
  ],
  passes: [
    { name: 'not on a list', inquiry: { body: 'We need 10 lathes' }, context: { facts: { sender: { denied: false } } } },
    { name: 'not looked up', inquiry: { body: 'We need 10 lathes' }, context: { facts: { sender: { orders: 1 } } } },
    { name: 'verified', inquiry: { body: 'We need 10 lathes' }, context: { facts: { sender: { verified: true, denied: false } } } },
  ],
  nearMisses: [
    { name: 'blocked is another matter', inquiry: { body: 'We need 10 lathes' }, context: { facts: { sender: { blocked: true } } } },
  ],
  skips: [
    { name: 'nobody looked', inquiry: { sender: { country: 'IR' }, body: 'We need 10 lathes' } },
  ],
})
