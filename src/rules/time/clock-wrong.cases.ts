import { defineCases } from '../../testing/cases'
import { clockWrong } from './clock-wrong'

export default defineCases(clockWrong, {
  hits: [
    { name: 'sent five hours after it arrived', inquiry: { channel: 'email', sentAt: '2026-05-11T20:00:00+02:00', receivedAt: '2026-05-11T13:00:00Z', body: 'Boost your sales today.' }, args: { hours: -5 } },
    { name: 'nearly three weeks underway', inquiry: { channel: 'email', sentAt: '2026-05-01T09:00:00Z', receivedAt: '2026-05-21T09:00:00Z', body: 'We are a manufacturer of cartons.' }, args: { hours: 480 } },
  ],
  passes: [
    { name: 'arrived within seconds', inquiry: { channel: 'email', sentAt: '2026-05-11T15:00:00+02:00', receivedAt: '2026-05-11T13:00:09Z', body: 'Bitte um Angebot.' } },
    { name: 'sent on Friday, delivered on Monday', inquiry: { channel: 'email', sentAt: '2026-05-08T18:00:00-05:00', receivedAt: '2026-05-11T13:00:00Z', body: 'Please quote 20 rolls.' } },
    { name: 'only one of the two is known', inquiry: { channel: 'email', sentAt: '2026-05-01T09:00:00Z', body: 'Please quote 20 rolls.' } },
  ],
  nearMisses: [
    { name: 'a clock that is half an hour fast', inquiry: { channel: 'email', sentAt: '2026-05-11T15:30:00+02:00', receivedAt: '2026-05-11T13:00:00Z', body: 'Please quote 20 rolls.' } },
    { name: 'an earlier clock face, the same moment', inquiry: { channel: 'email', sentAt: '2026-05-11T06:00:00-07:00', receivedAt: '2026-05-11T21:00:05+08:00', body: 'Need 300 tarps.' } },
  ],
  skips: [{ name: 'no moment is known', inquiry: { body: 'Price?' } }],
})
