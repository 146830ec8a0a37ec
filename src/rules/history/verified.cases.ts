import { defineCases } from '../../testing/cases'
import { verified } from './verified'

export default defineCases(verified, {
  hits: [
    { name: 'verified', inquiry: { channel: 'rfq', body: '500 pcs hinge' }, context: { facts: { sender: { verified: true } } } },
    { name: 'a verified customer', inquiry: { body: '500 bisagras' }, context: { facts: { sender: { verified: true, orders: 2 } } } },
  ],
  passes: [
    { name: 'not verified', inquiry: { body: '500 pcs hinge' }, context: { facts: { sender: { verified: false } } } },
    { name: 'not known', inquiry: { body: '500 pcs hinge' }, context: { facts: { sender: { orders: 0 } } } },
    { name: 'blocked', inquiry: { body: '500 pcs hinge' }, context: { facts: { sender: { blocked: true } } } },
  ],
  nearMisses: [
    { name: 'says so itself', inquiry: { body: 'I am a verified gold buyer, 500 pcs hinge' }, context: { facts: { sender: { inquiries30d: 1 } } } },
  ],
  skips: [
    { name: 'nobody looked', inquiry: { body: '500 pcs hinge' } },
  ],
})
