import { defineCases } from '../../testing/cases'
import { pitchWithoutRequest } from './pitch-without-request'

export default defineCases(pitchWithoutRequest, {
  hits: [
    { name: 'ranking offered', inquiry: { body: 'We can bring your website to the first page of Google in 3 months. Reply for the packages.' } },
    { name: 'loans offered', inquiry: { body: 'We give business loans at 3% to any company, apply today.' } },
    {
      name: 'a factory\'s own goods',
      inquiry: { body: 'We are a professional manufacturer of LED lamps in Zhongshan with good price, our main products are panel light and bulb.' },
    },
  ],
  passes: [
    { name: 'an inquiry', inquiry: { body: 'Please quote 300 LED panels.' } },
    { name: 'a plain thank-you', inquiry: { body: 'Thank you, received.' } },
    { name: 'a story without an offer', inquiry: { body: 'We moved to a new hall.' } },
  ],
  nearMisses: [
    {
      name: 'a maker that asks for material',
      inquiry: { body: 'We are a manufacturer of garden furniture and our main products are benches. We need 12 tons of teak, please quote.' },
    },
    { name: 'an agency that asks', inquiry: { body: 'We are an SEO agency and need 400 notebooks with print. Price?' } },
  ],
})
