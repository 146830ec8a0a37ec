import { defineCases } from '../../testing/cases'
import { knownSender } from './known-sender'

export default defineCases(knownSender, {
  hits: [
    { name: 'known for months', inquiry: { body: 'Any new prices?' }, context: { now: '2026-06-01T09:00:00+08:00', facts: { sender: { firstSeenAt: '2026-02-01', orders: 0 } } } },
    { name: 'by the time of receipt', inquiry: { receivedAt: '2026-06-01T09:00:00+08:00', body: 'Any new prices?' }, context: { facts: { sender: { firstSeenAt: '2026-05-01T00:00:00Z' } } }, args: { days: 31 } },
  ],
  passes: [
    { name: 'new', inquiry: { body: 'Prices?' }, context: { now: '2026-06-01T09:00:00+08:00', facts: { sender: { firstSeenAt: '2026-05-30' } } } },
    { name: 'a customer', inquiry: { body: 'Prices?' }, context: { now: '2026-06-01T09:00:00+08:00', facts: { sender: { firstSeenAt: '2020-05-30', orders: 4 } } } },
    { name: 'when is not known', inquiry: { body: 'Prices?' }, context: { now: '2026-06-01T09:00:00+08:00', facts: { sender: { orders: 0 } } } },
  ],
  nearMisses: [
    { name: 'fourteen days', inquiry: { body: 'Prices?' }, context: { now: '2026-06-15T00:00:00Z', facts: { sender: { firstSeenAt: '2026-06-01' } } } },
    { name: 'no time to count from', inquiry: { body: 'Prices?' }, context: { facts: { sender: { firstSeenAt: '2020-01-01' } } } },
  ],
  skips: [
    { name: 'nobody looked', inquiry: { body: 'You know me' } },
  ],
})
