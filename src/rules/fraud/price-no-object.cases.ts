import { defineCases } from '../../testing/cases'
import { priceNoObject } from './price-no-object'

export default defineCases(priceNoObject, {
  hits: [
    { name: 'price is no problem', inquiry: { body: 'We need the goods fast, the price is not a problem for us, just send the invoice.' } },
    { name: 'no bargaining', inquiry: { body: 'I agree with all your prices without bargaining. When can I collect?' } },
    { name: 'Chinglish, signed directly', inquiry: { body: 'our leader approve, price is accepted by our leader, no need sample, sign contract directly' } },
    { name: 'in Chinese', inquiry: { body: '价格不是问题，领导已经同意，直接签合同就行。' } },
  ],
  passes: [
    { name: 'a better price asked', inquiry: { body: 'The price is a bit high, what can you do for 2,000 pcs?' } },
    { name: 'acceptance after talks', inquiry: { body: 'Your price is good, we accept and order 40 sets, PO follows.' } },
    { name: 'samples before', inquiry: { body: 'No order before we saw samples.' } },
    { name: 'in Chinese, a price asked', inquiry: { body: '请问500件的单价是多少？' } },
  ],
  nearMisses: [
    { name: 'price matters', inquiry: { body: 'For us quality and price both matter, please quote 3 classes.' } },
    { name: 'no problem with the price in writing', inquiry: { body: 'There was a problem with the price in your quotation, item 4 seems wrong.' } },
  ],
})
