import { defineCases } from '../../testing/cases'
import { visit } from './visit'

export default defineCases(visit, {
  hits: [
    { name: 'the works', inquiry: { body: 'We shall be in Foshan in April and would like to visit your factory.' } },
    { name: 'a fair', inquiry: { body: 'We met at the Canton Fair last autumn, you showed us the brass taps.' } },
    { name: 'an engineer comes', inquiry: { body: 'Our engineer will come to inspect the machine before it is packed.' } },
  ],
  passes: [
    { name: 'no visit', inquiry: { body: 'Brass taps, 600 pcs, price?' } },
    { name: 'a complaint', inquiry: { body: 'Nine taps drip.' } },
    { name: 'an invitation by a seller', inquiry: { body: 'Watch our free video about selling on line.' } },
  ],
  nearMisses: [
    { name: 'a page', inquiry: { body: 'I looked at your page on taps but found no price.' } },
  ],
})
