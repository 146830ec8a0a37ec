import { defineCases } from '../../testing/cases'
import { campaign } from './campaign'

const seen = (similar: number, senders: number) => ({ facts: { campaign: { similar, senders, windowHours: 72 } } })

export default defineCases(campaign, {
  hits: [
    { name: 'a long text, the fifth of its kind', inquiry: { body: 'Greetings, our group buys for many markets and we are looking for new makers. Kindly let us have your full offer and terms.' }, context: seen(5, 4), args: { similar: 5, senders: 4, hours: 72 } },
    { name: 'a short text that sells', inquiry: { body: 'We offer SEO services. Rank on first page of Google.' }, context: seen(3, 1) },
    { name: 'in Chinese', inquiry: { body: '贵公司的产品很好，我们是一家大型采购集团，请把所有产品的价格、成本和生产工艺发给我们参考。' }, context: seen(7, 6) },
  ],
  passes: [
    { name: 'seen once', inquiry: { body: 'Greetings, we are looking for a maker of brass valves DN15 to DN50, kindly let us have your offer and terms.' }, context: seen(1, 1) },
    { name: 'sent twice by the same buyer', inquiry: { body: 'Greetings, we are looking for a maker of brass valves DN15 to DN50, kindly let us have your offer and terms.' }, context: seen(2, 1) },
    { name: 'so many that it is a large campaign', inquiry: { body: 'Greetings, our group buys for many markets and we are looking for new makers. Kindly let us have your full offer.' }, context: seen(40, 31) },
  ],
  nearMisses: [{ name: 'everybody asks for the price in the same two words', inquiry: { body: 'Price please' }, context: seen(9, 9) }],
  skips: [{ name: 'nobody counted', inquiry: { body: 'Greetings, our group buys for many markets and we are looking for new makers.' } }],
})
