import { defineCases } from '../../testing/cases'
import { donation } from './donation'

export default defineCases(donation, {
  hits: [
    {
      name: 'a fortune given away',
      inquiry: { body: 'I am 71 and have no much time. I decided to donate 2.6 million euro to you for good works in your city.' },
    },
    { name: 'a grant by chance', inquiry: { body: 'You were randomly chosen for a donation of 850,000 USD from our family, answer for the claim.' } },
    {
      name: 'a will for orphans',
      inquiry: { body: 'My late husband\'s money shall go to charity and orphans, I want to will it to you for the work of God.' },
    },
  ],
  passes: [
    { name: 'a charity orders', inquiry: { body: 'We are a charity in Leeds and need 300 blankets for a shelter, please quote with delivery.' } },
    { name: 'a donated sample', inquiry: { body: 'Thank you for the free sample. We order 500.' } },
    { name: 'a school', inquiry: { body: 'Our school wants to buy 40 microscopes, the parents collected the money.' } },
  ],
  nearMisses: [
    { name: 'goods to be donated', inquiry: { body: 'The 200 backpacks are a donation to two orphanages, so please give us your best price.' } },
    { name: 'a grant pays the goods', inquiry: { body: 'Our farm got an EU grant for a new dryer, 5 t per hour. Please quote.' } },
  ],
})
