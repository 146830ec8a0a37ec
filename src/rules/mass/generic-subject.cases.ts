import { defineCases } from '../../testing/cases'
import { genericSubject } from './generic-subject'

export default defineCases(genericSubject, {
  hits: [
    { name: 'one word', inquiry: { channel: 'email', subject: 'Inquiry', body: 'Please send catalogue.' }, args: { subject: 'Inquiry' } },
    { name: 'empty', inquiry: { channel: 'email', subject: '', body: 'Please send catalogue.' } },
    { name: 'in Chinese', inquiry: { channel: 'email', subject: '询价', body: '请报价。' } },
  ],
  passes: [
    { name: 'a subject that says what it is about', inquiry: { channel: 'email', subject: 'Galvanised chain, 6 mm, for Durban', body: 'Please quote.' } },
    { name: 'a chat has no subject', inquiry: { channel: 'chat', body: 'hi' } },
    { name: 'an answer in a thread', inquiry: { channel: 'email', subject: 'Re: Hello', body: 'Thanks, that is fine.' } },
  ],
  nearMisses: [
    { name: 'two words that are a product', inquiry: { channel: 'email', subject: 'Garden chairs', body: 'How much for 200?' }, context: { seller: { products: ['garden chair'] } } },
    { name: 'a model', inquiry: { channel: 'email', subject: 'RFQ DZ-600', body: 'How much for 2?' } },
  ],
  skips: [{ name: 'the channel is not known', inquiry: { subject: 'Inquiry', body: 'Please send catalogue.' } }],
})
