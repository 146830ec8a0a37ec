import { defineCases } from '../../testing/cases'
import { largeCampaign } from './large-campaign'

const seen = (similar: number, senders: number) => ({ facts: { campaign: { similar, senders, windowHours: 24 } } })

export default defineCases(largeCampaign, {
  hits: [
    { name: 'a hundred a day', inquiry: { channel: 'form', body: 'Hi, what is your price?' }, context: seen(104, 97), args: { similar: 104, senders: 97, hours: 24 } },
    { name: 'twenty, just', inquiry: { channel: 'email', body: 'We have a business proposal for your company, reply for details.' }, context: seen(20, 2) },
  ],
  passes: [
    { name: 'seen once', inquiry: { body: 'We need 40 desks.' }, context: seen(1, 1) },
    { name: 'a handful', inquiry: { body: 'We need 40 desks.' }, context: seen(8, 8) },
    { name: 'nobody counted', inquiry: { body: 'We need 40 desks.' } },
  ],
  nearMisses: [{ name: 'nineteen', inquiry: { body: 'We need 40 desks.' }, context: seen(19, 19) }],
  skips: [{ name: 'no campaign known', inquiry: { body: 'We need 40 desks.' }, context: { facts: {} } }],
})
