import { defineCases } from '../../testing/cases'
import { vagueMatter } from './vague-matter'

export default defineCases(vagueMatter, {
  hits: [
    { name: 'an important matter', inquiry: { body: 'Good morning, I have a very important matter to discuss with you, kindly answer.' } },
    { name: 'details after the answer', inquiry: { body: 'There is a project for both of us. Further details will follow as soon as I receive your reply.' } },
    { name: 'a proposal to share', inquiry: { body: 'I have a lucrative business proposal that I wish to share with you.' } },
  ],
  passes: [
    { name: 'a price', inquiry: { body: 'What does the small pump cost, with delivery to Bari?' } },
    { name: 'an urgent order', inquiry: { body: 'We have an urgent order of 40 valves, can you ship this week?' } },
    { name: 'a meeting about goods', inquiry: { body: 'Could we talk on Monday about the colours of the second batch?' } },
  ],
  nearMisses: [
    { name: 'details of the goods', inquiry: { body: 'Please send more details of model KT-3: weight, voltage and price.' } },
    { name: 'a reminder', inquiry: { body: 'Did you receive my last mail with the drawing of the bracket?' } },
  ],
})
