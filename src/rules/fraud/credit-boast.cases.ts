import { defineCases } from '../../testing/cases'
import { creditBoast } from './credit-boast'

export default defineCases(creditBoast, {
  hits: [
    { name: 'bank can confirm', inquiry: { body: 'Our bank can confirm that the company has the capital, there will be no problem with the money.' } },
    {
      name: 'listed on an exchange',
      inquiry: { body: 'We are one of the biggest retail groups, listed on the London Stock Exchange, so your payment is guaranteed.' },
    },
    { name: 'references offered', inquiry: { body: 'Trade references and credit report are available, we are financially very strong.' } },
  ],
  passes: [
    { name: 'a sober introduction', inquiry: { body: 'We are a family firm in Graz with 14 people and import garden tools since 1998.' } },
    { name: 'terms', inquiry: { body: 'Payment: L/C at sight.' } },
    { name: 'quality asked', inquiry: { body: 'Is this the best grade of glass you make?' } },
  ],
  nearMisses: [
    { name: 'a reputation of the seller', inquiry: { body: 'A friend told us about the good service of your factory. Please quote 3 ovens.' } },
    { name: 'a discount for prompt payment', inquiry: { body: 'Do you give 2 % for prompt payment?' } },
    { name: 'a credit note', inquiry: { body: 'The best would be a credit note for the missing 3 boxes.' } },
  ],
})
