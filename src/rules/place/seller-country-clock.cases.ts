import { defineCases } from '../../testing/cases'
import { sellerCountryClock } from './seller-country-clock'

const seller = { country: 'CN', timeZone: 'Asia/Shanghai' }

export default defineCases(sellerCountryClock, {
  hits: [
    { name: "claims Mexico, the mail's clock is the seller's", inquiry: { sentAt: '2026-04-14T10:22:00+08:00', sender: { country: 'Mexico' }, body: 'Please send price list for all models.' }, context: { seller }, args: { country: 'MX', clock: 'UTC+08:00' } },
    { name: "claims France, the browser's zone is the seller's", inquiry: { sender: { country: 'France', timeZone: 'Asia/Shanghai' }, receivedAt: '2026-04-14T10:22:00+08:00', body: 'What is your cost per unit?' }, context: { seller }, args: { clock: 'Asia/Shanghai' } },
    { name: 'a seller elsewhere', inquiry: { sentAt: '2026-04-14T10:22:00+05:30', sender: { country: 'Brazil' }, body: 'Send all prices.' }, context: { seller: { country: 'IN', timeZone: 'Asia/Kolkata' } } },
  ],
  passes: [
    { name: "the clock is the claimed country's", inquiry: { sentAt: '2026-04-14T10:22:00-06:00', sender: { country: 'Mexico' }, body: 'Necesito 300 piezas.' }, context: { seller } },
    { name: 'a buyer in the seller’s own country', inquiry: { sentAt: '2026-04-14T10:22:00+08:00', sender: { country: 'China' }, body: '请报价500件。' }, context: { seller } },
    { name: 'a third clock', inquiry: { sentAt: '2026-04-14T10:22:00+03:00', sender: { country: 'Mexico' }, body: 'Send price.' }, context: { seller } },
    { name: "the seller's country is not known", inquiry: { sentAt: '2026-04-14T10:22:00+08:00', sender: { country: 'Mexico' }, body: 'Send price.' }, context: { seller: { timeZone: 'Asia/Shanghai' } } },
  ],
  nearMisses: [
    { name: "the claimed country keeps the seller's time too", inquiry: { sentAt: '2026-04-14T10:22:00+08:00', sender: { country: 'Philippines' }, body: 'How much po for 200 pcs?' }, context: { seller } },
    { name: "a zone of the claimed country at the seller's hour", inquiry: { sender: { country: 'Australia', timeZone: 'Australia/Perth' }, receivedAt: '2026-04-14T10:22:00+08:00', body: 'Lead time for 60 gates?' }, context: { seller } },
    { name: "webmail's UTC, where the seller keeps UTC", inquiry: { sentAt: '2026-01-14T10:22:00Z', sender: { country: 'Peru' }, body: 'precio por favor' }, context: { seller: { country: 'GB', timeZone: 'Europe/London' } } },
  ],
  skips: [{ name: 'the seller is not known', inquiry: { sentAt: '2026-04-14T10:22:00+08:00', sender: { country: 'Mexico' }, body: 'Send price.' } }],
})
