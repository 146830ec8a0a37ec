import { defineCases } from '../../testing/cases'
import { sampleAsked } from './sample-asked'

export default defineCases(sampleAsked, {
  hits: [
    { name: 'before an order', inquiry: { body: 'Before we order, could we have two samples of the felt in grey? We pay the courier.' } },
    { name: 'chat', inquiry: { channel: 'chat', body: 'sample available?' } },
    { name: 'swatches', inquiry: { body: 'Please send me a few swatches by post, the address is below.' } },
  ],
  passes: [
    { name: 'no sample', inquiry: { body: '300 m of grey felt, 3 mm.' } },
    { name: 'a complaint', inquiry: { body: 'The felt is thinner than last year\'s.' } },
    { name: 'a survey', inquiry: { body: 'We invite you to take part in a study of the felt trade.' } },
  ],
  nearMisses: [
    { name: 'a sample of text', inquiry: { body: 'The sampling rate of the logger is 10 Hz, is that right?' } },
  ],
})
