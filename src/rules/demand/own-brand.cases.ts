import { defineCases } from '../../testing/cases'
import { ownBrand } from './own-brand'

export default defineCases(ownBrand, {
  hits: [
    { name: 'a logo', inquiry: { body: 'Can the mugs be made with our logo on both sides?' } },
    { name: 'a private label', inquiry: { body: 'We look for private label olive soap, 100 g bars.' } },
    { name: 'the sender\'s drawing', inquiry: { body: 'The bracket must be made to our own drawing, see sheet 2.' } },
  ],
  passes: [
    { name: 'the goods as they are', inquiry: { body: '500 white mugs, plain, to Cork.' } },
    { name: 'a question of size', inquiry: { body: 'How large is the mug?' } },
    { name: 'a complaint', inquiry: { body: 'The handles broke off.' } },
  ],
  nearMisses: [
    { name: 'the seller\'s logo', inquiry: { body: 'I saw your sign at the harbour and thought I\'d write.' } },
  ],
})
