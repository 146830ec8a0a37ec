import { defineCases } from '../../testing/cases'
import { linkOffer } from './link-offer'

export default defineCases(linkOffer, {
  hits: [
    { name: 'a guest post', inquiry: { body: 'I\'d like to publish a guest post on your blog with a do-follow link, how much do you charge?' } },
    { name: 'a backlink', inquiry: { body: 'We offer backlinks from sites with DA 60, 30 links for 99 USD.' } },
    { name: 'link exchange', inquiry: { body: 'Could you add a link to our article about garden tools on your page? We will link back to you.' } },
  ],
  passes: [
    { name: 'a chain link', inquiry: { body: 'Chain link fence, 2 m high, 50 rolls.' } },
    { name: 'a tracking link', inquiry: { body: 'Please send the tracking link.' } },
    { name: 'a posted parcel', inquiry: { body: 'The sample was posted on Monday.' } },
  ],
  nearMisses: [
    { name: 'a journal asks to cite', inquiry: { body: 'Our trade journal writes about heat pumps, may we cite your test figures and print your photo?' } },
    { name: 'guests of a hotel', inquiry: { body: 'For our guests we need slippers, 10,000 pairs.' } },
  ],
})
