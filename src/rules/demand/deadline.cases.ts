import { defineCases } from '../../testing/cases'
import { deadline } from './deadline'

export default defineCases(deadline, {
  hits: [
    { name: 'a date of need', inquiry: { body: 'The stand must be on site no later than 14 May 2026.' }, args: { read: ['14 May 2026'], deadline: '14 May 2026' } },
    { name: 'German', inquiry: { body: 'Wir brauchen die Ware spätestens bis 30.06.2026.' }, args: { read: ['30.06.2026'] } },
    { name: 'Chinese', inquiry: { body: '需要在4月15日之前交货。' } },
    { name: 'Spanish, by a duration', inquiry: { body: '¿Pueden entregar dentro de 45 días en Callao?' } },
    { name: 'by a feast, in words', inquiry: { body: 'We must have them in time for Christmas.' } },
  ],
  passes: [
    { name: 'no time', inquiry: { body: 'Please quote 30 stands in white.' } },
    { name: 'a past date', inquiry: { body: 'We met in Cologne two years ago and I kept your card.' } },
    { name: 'a chat', inquiry: { channel: 'chat', body: 'how much 1 stand' } },
  ],
  nearMisses: [
    { name: 'the years of a firm', inquiry: { body: 'Our firm was founded in 1987 and sells stands.' } },
    { name: 'a date of a message', inquiry: { body: 'I refer to the mail that you sent 3 March.' } },
  ],
})
