import { defineCases } from '../../testing/cases'
import { creditBeforeProduct } from './credit-before-product'

export default defineCases(creditBeforeProduct, {
  hits: [
    {
      name: 'rating and terms, no product',
      inquiry: { body: 'We are a company with excellent credit rating and references from our bank. We want to open a credit account with you for regular purchase. Send the application form.' },
    },
    {
      name: 'net terms first',
      inquiry: { body: 'Our group buys on net 30 terms only. Please confirm you accept and our buyer will select goods afterwards.' },
    },
    {
      name: 'solvency praised',
      inquiry: { body: 'Our financial standing is very strong, you can check with our bank, payment is guaranteed. Send the offer.' },
    },
  ],
  passes: [
    {
      name: 'terms after the goods',
      inquiry: { body: '500 bearings 6204-2RS, please quote FOB. Payment 30 days after invoice as with your other customers?' },
    },
    { name: 'a plain request', inquiry: { body: 'Please send your price list for kitchen taps.' } },
    { name: 'a deposit proposed', inquiry: { body: 'We pay 30 % deposit and the balance before shipment.' } },
  ],
  nearMisses: [
    {
      name: 'a profile with a specification',
      inquiry: { body: 'We are a publicly listed company with trade references. We need stainless pipe 60.3 x 3.9 mm, 316L, 12 tons, with certificate 3.1.' },
    },
    { name: 'credit note', inquiry: { body: 'Please send a credit note for the 4 broken tiles, invoice 7719.' } },
  ],
})
