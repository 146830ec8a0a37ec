import { defineCases } from '../../testing/cases'
import { weekend } from './weekend'

export default defineCases(weekend, {
  hits: [
    { name: 'a Sunday in Portugal', inquiry: { channel: 'email', sentAt: '2026-06-14T16:00:00+01:00', sender: { country: 'Portugal' }, body: 'Bom dia, preciso de um orçamento.' }, args: { time: '16:00' } },
    { name: 'a Friday in Egypt', inquiry: { channel: 'email', sentAt: '2026-06-12T16:00:00+03:00', sender: { country: 'Egypt' }, body: 'نريد عرض سعر.' } },
    { name: 'already Saturday where the browser is', inquiry: { channel: 'form', receivedAt: '2026-06-12T20:00:00Z', sender: { timeZone: 'Pacific/Auckland' }, body: 'Price for 6 gates?' } },
  ],
  passes: [
    { name: 'a Tuesday', inquiry: { channel: 'email', sentAt: '2026-06-16T16:00:00+01:00', sender: { country: 'Portugal' }, body: 'Bom dia.' } },
    { name: 'a Sunday in Egypt is a working day', inquiry: { channel: 'email', sentAt: '2026-06-14T16:00:00+03:00', sender: { country: 'Egypt' }, body: 'نريد عرض سعر.' } },
    { name: 'nothing says where the sender is', inquiry: { channel: 'form', receivedAt: '2026-06-14T16:00:00+08:00', body: 'Price?' } },
  ],
  nearMisses: [
    { name: "the seller's Saturday, still Friday where the sender is", inquiry: { channel: 'email', sentAt: '2026-06-12T15:00:00-05:00', receivedAt: '2026-06-13T04:00:10+08:00', sender: { country: 'Peru' }, body: 'precio?' } },
    { name: 'a country alone is no witness of the hour', inquiry: { channel: 'form', receivedAt: '2026-06-14T12:00:00Z', sender: { country: 'Portugal' }, body: 'Bom dia.' } },
  ],
  skips: [{ name: 'no moment is known', inquiry: { sender: { country: 'Portugal' }, body: 'Bom dia.' } }],
})
