import { defineCases } from '../../testing/cases'
import { honestWording } from './honest-wording'

export default defineCases(honestWording, {
  hits: [
    { name: 'a complaint', inquiry: { body: 'Two of the pumps that arrived yesterday leak at the seal. We have attached pictures. Please let us know how you want to handle this, as the meeting with our customer is on Monday.' } },
    { name: 'a question about a file', inquiry: { body: 'I have one question about the drawing: the file shows two changes, yet the summary lists three. Which one should we review in the meeting?' } },
  ],
  passes: [
    { name: 'a promise of money', inquiry: { body: 'Dear friend, kindly get back to me with your private mobile so that I tell you how this fund becomes yours. It is legal and my lawyer stands ready. God bless you.' } },
    { name: 'a promotion', inquiry: { body: 'Click here now, it is free for you: bonus videos, guaranteed money every month, subscribe today and claim your reward before the offer is gone!' } },
    { name: 'a loan', inquiry: { body: 'Good day dear, we give business loans and project funding to you at a low rate. Kindly reply for more info about our investment company.' } },
  ],
  nearMisses: [
    { name: 'the clerk\'s words, not the caller\'s', inquiry: { channel: 'phone', body: 'Caller asked us to send the drawing again before the meeting on Monday and which of the two changes in the file he should review. Will call back.' } },
    { name: 'honest, but too little to tell', inquiry: { body: 'see file' } },
  ],
  skips: [{ name: 'nothing that it knows', inquiry: { body: 'LM-300' } }],
})
