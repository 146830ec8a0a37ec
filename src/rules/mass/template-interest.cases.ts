import { defineCases } from '../../testing/cases'
import { templateInterest } from './template-interest'

export default defineCases(templateInterest, {
  hits: [
    { name: 'the sentence as prefilled', inquiry: { channel: 'message', body: "I'm interested in your product, please send me more details." } },
    { name: 'with a greeting and a name', inquiry: { channel: 'message', body: 'Hi, I am interested in your products. Please contact me with details.\nAmadou' } },
  ],
  passes: [
    { name: 'the sender wrote what is needed', inquiry: { channel: 'message', body: 'Need 300 folding chairs, white, to Abidjan.' } },
    { name: 'a question of their own', inquiry: { channel: 'chat', body: 'does the lid fit the older pot?' } },
    { name: 'no text', inquiry: { channel: 'message', body: '' } },
  ],
  nearMisses: [{ name: 'the prefilled sentence with a quantity added', inquiry: { channel: 'message', body: "I'm interested in your product, please send me more details. Quantity: 500 pieces." } }],
})
