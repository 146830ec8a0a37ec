import { defineCases } from '../../testing/cases'
import { followUp } from './follow-up'

export default defineCases(followUp, {
  hits: [
    { name: 'no answer yet', inquiry: { body: 'Dear Sir, did you get my email of last week? No answer so far.' } },
    { name: 'a reminder', inquiry: { channel: 'chat', body: 'gentle reminder, still waiting for your reply about the quote' } },
  ],
  passes: [
    { name: 'a first question', inquiry: { body: 'What is the price of the steel bench?' } },
    { name: 'an order', inquiry: { body: 'Please ship 30 benches to Lyon' } },
    { name: 'nothing said', inquiry: { body: '' } },
  ],
  nearMisses: [
    { name: 'looks forward to an answer', inquiry: { body: 'Please quote 30 benches. We look forward to hearing from you.' } },
  ],
})
