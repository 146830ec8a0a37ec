import { defineCases } from '../../testing/cases'
import { availabilityAsked } from './availability-asked'

export default defineCases(availabilityAsked, {
  hits: [
    { name: 'a size in stock', inquiry: { body: 'Hi, do you have the M12 version in stock? We could collect on Friday.' } },
    { name: 'still made?', inquiry: { body: 'We bought the TK-40 sealer from you in 2019. Are you still making it, and its heating wire?' } },
    { name: 'one word on chat', inquiry: { channel: 'chat', body: 'Available?' } },
  ],
  passes: [
    { name: 'an order that is sure of it', inquiry: { body: 'Please send us 12 of the TK-40 as last time, invoice to the same address.' } },
    { name: 'a complaint', inquiry: { body: 'The heating wire broke after two weeks. We want a replacement under warranty.' } },
    { name: 'a pitch', inquiry: { body: 'We build websites for factories and would love to show you our portfolio.' } },
  ],
  nearMisses: [
    { name: 'the sender\'s own time', inquiry: { body: 'I am free on Thursday at ten for a call about the contract.' } },
    { name: 'the answer quoted below', inquiry: { body: 'Thanks, noted.\n\n> Do you have it in stock?' } },
  ],
})
