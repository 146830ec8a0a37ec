import { defineCases } from '../../testing/cases'
import { nothingOfGoods } from './nothing-of-goods'

export default defineCases(nothingOfGoods, {
  hits: [
    { name: 'an opener', inquiry: { body: 'Dear one, I write from the hospital in Lomé and there is something important to share with you. Write me back soon.' } },
    { name: 'a greeting between strangers', inquiry: { body: 'Hello, how are you today? I am Celine, I would love to know you better.' } },
    { name: 'German', inquiry: { body: 'Guten Tag, ich habe eine sehr persönliche Nachricht für Sie und würde sie Ihnen gern selbst erzählen.' } },
  ],
  passes: [
    { name: 'a price', inquiry: { body: 'Hello, how are you? What is the price of the blue one?' } },
    { name: 'a quantity', inquiry: { body: 'We think of 300 pcs for the beginning.' } },
    { name: 'a complaint', inquiry: { body: 'The parcel arrived damaged, two lids are broken.' } },
    { name: 'a listing of ours', inquiry: { channel: 'message', product: 'Garden swing', body: 'Hello dear, are you there today?' } },
    { name: 'too little to tell', inquiry: { channel: 'chat', body: 'Hello' } },
  ],
  nearMisses: [
    { name: 'an answer within a thread', inquiry: { body: 'Fine with me, see you there.\n\nOn Mon, 2 Mar 2026 at 10:00, Sales <sales@example-works.cn> wrote:\n> Tuesday at ten?' } },
    { name: 'a language without phrases', inquiry: { body: 'გამარჯობა, მე მაქვს მნიშვნელოვანი შეტყობინება თქვენთვის და ველოდები პასუხს.' } },
    { name: 'an order\'s number', inquiry: { body: 'Thank you very much for your kind help with PO 48120 yesterday!' } },
  ],
})
