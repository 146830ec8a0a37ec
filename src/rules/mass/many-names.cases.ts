import { defineCases } from '../../testing/cases'
import { manyNames } from './many-names'

const seen = (similar: number, senders: number) => ({ facts: { campaign: { similar, senders, windowHours: 240 } } })
const text = 'We plan a new line of shops. Let us have prices for each article at 100, 500 and 1000 pieces, with the weight of the material.'

export default defineCases(manyNames, {
  hits: [
    { name: 'four times, four names', inquiry: { body: text }, context: seen(4, 4), args: { similar: 4, senders: 4 } },
    { name: 'a short question for the suppliers', inquiry: { body: 'Who are your suppliers of raw material?' }, context: seen(5, 3) },
  ],
  passes: [
    { name: 'one sender, several times', inquiry: { body: text }, context: seen(4, 1) },
    { name: 'two senders', inquiry: { body: text }, context: seen(2, 2) },
    { name: 'a program under a few names', inquiry: { body: text }, context: seen(60, 4) },
  ],
  nearMisses: [{ name: 'three people ask the price in the same words', inquiry: { body: 'price and shipping please' }, context: seen(3, 3) }],
  skips: [{ name: 'nobody counted', inquiry: { body: text } }],
})
