import { defineCases } from '../../testing/cases'
import { leadTimeAsked } from './lead-time-asked'

export default defineCases(leadTimeAsked, {
  hits: [
    { name: 'weeks', inquiry: { body: '300 benches in teak. How long do you need for production?' } },
    { name: 'the word itself', inquiry: { body: 'What\'s the lead time for 2 containers?' } },
    { name: 'notes of a call', inquiry: { channel: 'phone', body: 'Ms Haddad, wants 300 benches, asks how soon they could be delivered.' } },
  ],
  passes: [
    { name: 'states his own date', inquiry: { body: 'We need the benches by 2 May.' } },
    { name: 'not asked', inquiry: { body: '300 benches, teak, CIF Beirut, your price?' } },
    { name: 'after delivery', inquiry: { body: 'The benches came on time, thanks.' } },
  ],
  nearMisses: [
    { name: 'how long a thing is', inquiry: { body: 'How long is the bench, and how wide?' } },
  ],
})
