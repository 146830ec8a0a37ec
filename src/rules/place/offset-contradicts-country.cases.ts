import { defineCases } from '../../testing/cases'
import { offsetContradictsCountry } from './offset-contradicts-country'

export default defineCases(offsetContradictsCountry, {
  hits: [
    { name: 'claims Italy, the clock is five and a half hours ahead of UTC', inquiry: { sentAt: '2026-03-04T15:10:00+05:30', sender: { country: 'Italy' }, body: 'Please quote 800 chairs.' }, args: { country: 'IT', offset: 'UTC+05:30' } },
    { name: 'claims India, the clock is Central European', inquiry: { sentAt: '2026-03-04T11:10:00+01:00', sender: { country: 'India' }, body: 'Please quote 800 chairs.' }, args: { country: 'IN' } },
    { name: 'none of a large country’s zones', inquiry: { sentAt: '2026-07-04T11:10:00+03:00', sender: { country: 'United States' }, body: 'Need catalog.' }, args: { offset: 'UTC+03:00' } },
  ],
  passes: [
    { name: 'they agree', inquiry: { sentAt: '2026-03-04T15:10:00+05:30', sender: { country: 'India' }, body: 'Please quote 800 chairs.' } },
    { name: 'one of several zones', inquiry: { sentAt: '2026-01-04T15:10:00-06:00', sender: { country: 'US' }, body: 'Need 40 pumps.' } },
    { name: 'only the time of receipt is known', inquiry: { receivedAt: '2026-03-04T15:10:00+08:00', sender: { country: 'Italy' }, body: 'Please quote 800 chairs.' } },
    { name: 'no country claimed', inquiry: { sentAt: '2026-03-04T15:10:00+05:30', sender: { phone: '+39 055 555 0199' }, body: 'Please quote.' } },
  ],
  nearMisses: [
    { name: 'webmail that states UTC', inquiry: { sentAt: '2026-03-04T15:10:00Z', sender: { country: 'Brazil' }, body: 'Preciso de 300 peças.' } },
    { name: 'webmail that states US Pacific time', inquiry: { sentAt: '2026-07-04T05:10:00-07:00', sender: { country: 'Kenya' }, body: 'Price of 20 incubators?' } },
    { name: 'a machine with old daylight-saving rules, one hour off', inquiry: { sentAt: '2026-07-04T05:10:00-05:00', sender: { country: 'Costa Rica' }, body: 'Precio por favor.' } },
  ],
  skips: [{ name: 'no moment is known', inquiry: { sender: { country: 'Italy' }, body: 'Please quote.' } }],
})
