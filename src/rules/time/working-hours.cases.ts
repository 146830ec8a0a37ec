import { defineCases } from '../../testing/cases'
import { workingHours } from './working-hours'

export default defineCases(workingHours, {
  hits: [
    { name: 'a Wednesday morning in Ghana', inquiry: { channel: 'email', sentAt: '2026-06-17T10:15:00Z', sender: { country: 'Ghana' }, body: 'Please quote 4 pallets of ceramic tiles.' }, args: { time: '10:15', zone: 'Africa/Accra' } },
    { name: 'a Sunday noon in Saudi Arabia', inquiry: { channel: 'email', sentAt: '2026-06-14T12:00:00+03:00', sender: { country: 'Saudi Arabia' }, body: 'نحتاج 500 قطعة.' } },
    { name: "the browser's zone", inquiry: { channel: 'form', receivedAt: '2026-06-17T15:00:00Z', sender: { timeZone: 'America/Bogota' }, body: 'cotización por favor' }, args: { time: '10:00' } },
  ],
  passes: [
    { name: 'in the evening', inquiry: { channel: 'email', sentAt: '2026-06-17T20:15:00Z', sender: { country: 'Ghana' }, body: 'Please quote.' } },
    { name: 'a Saturday in Ghana', inquiry: { channel: 'email', sentAt: '2026-06-20T10:15:00Z', sender: { country: 'Ghana' }, body: 'Please quote.' } },
    { name: 'nothing says where the sender is', inquiry: { channel: 'form', receivedAt: '2026-06-17T10:00:00+08:00', body: 'Price?' } },
  ],
  nearMisses: [
    { name: 'a Friday in Saudi Arabia is weekend', inquiry: { channel: 'email', sentAt: '2026-06-19T12:00:00+03:00', sender: { country: 'Saudi Arabia' }, body: 'نحتاج 500 قطعة.' } },
    { name: "the seller's morning, the sender's night", inquiry: { channel: 'email', sentAt: '2026-06-17T03:15:00+01:00', receivedAt: '2026-06-17T10:15:04+08:00', sender: { country: 'Morocco' }, body: 'Prix svp.' } },
  ],
  skips: [{ name: 'no moment is known', inquiry: { sender: { country: 'Ghana' }, body: 'Please quote.' } }],
})
