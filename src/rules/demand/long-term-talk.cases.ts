import { defineCases } from '../../testing/cases'
import { longTermTalk } from './long-term-talk'

export default defineCases(longTermTalk, {
  hits: [
    { name: 'a partner for years', inquiry: { body: 'If the first lot is good we wish to build a long-term cooperation with your factory.' } },
    { name: 'regular lots', inquiry: { body: 'We take monthly orders of about 8 tons from our present supplier and want a second one.' } },
  ],
  passes: [
    { name: 'one need', inquiry: { body: 'We need 8 tons of the 2 mm wire for a fence.' } },
    { name: 'a private buyer', inquiry: { body: 'One roll only, for my garden.' } },
    { name: 'a complaint', inquiry: { body: 'Half of the rolls were rusty.' } },
  ],
  nearMisses: [
    { name: 'a long term of another kind', inquiry: { body: 'Does the coating hold in salt air for a long time?' } },
  ],
})
