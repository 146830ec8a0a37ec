import { defineCases } from '../../testing/cases'
import { wording } from './wording'

export default defineCases(wording, {
  hits: [
    { name: 'a promise of money without a phrase of any list', inquiry: { body: 'Dear friend, kindly get back to me with your private mobile so that I tell you how this fund becomes yours. It is legal and my lawyer stands ready. God bless you.' } },
    { name: 'a promotion', inquiry: { body: 'Click here now, it is free for you: bonus videos, guaranteed money every month, subscribe today and claim your reward before the offer is gone!' } },
  ],
  passes: [
    { name: 'a buyer', inquiry: { body: 'We need forty gear pumps of the same size as last year. When could they be ready, and what would the price be with the longer shaft?' } },
    { name: 'a complaint', inquiry: { body: 'Two of the pumps that arrived yesterday leak at the seal. We have attached pictures. Please let us know how you want to handle this.' } },
    { name: 'a buyer in Spanish', inquiry: { body: 'Necesitamos cuarenta bombas iguales a las del año pasado. ¿Cuándo podrían estar listas y cuál sería el precio con el eje largo?' } },
  ],
  nearMisses: [{ name: 'too little to tell', inquiry: { body: 'click here' } }],
  skips: [{ name: 'nothing that it knows', inquiry: { body: 'LM-300' } }],
})
