import { defineCases } from '../../testing/cases'
import { subjectPictures } from './subject-pictures'

export default defineCases(subjectPictures, {
  hits: [
    { name: 'an alarm', inquiry: { subject: '🚨 Last notice: your storage is full', body: 'x' }, args: { picture: '🚨' } },
    { name: 'a gift', inquiry: { subject: 'You have been chosen 🎁', body: 'x' } },
  ],
  passes: [
    { name: 'a plain subject', inquiry: { subject: 'RFQ 500 lamps', body: 'x' } },
    { name: 'a picture in the text', inquiry: { subject: 'RFQ', body: 'Thanks 😊' } },
    { name: 'no subject', inquiry: { body: 'x' } },
  ],
  nearMisses: [
    { name: 'signs of a trade', inquiry: { subject: 'Stahlrohr Ø 20 × 2 mm, 100 % geprüft ©', body: 'x' } },
  ],
})
