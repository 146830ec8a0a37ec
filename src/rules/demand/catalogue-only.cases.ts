import { defineCases } from '../../testing/cases'
import { catalogueOnly } from './catalogue-only'

const context = { seller: { products: ['butterfly valve', 'gate valve'] } }

export default defineCases(catalogueOnly, {
  hits: [
    {
      name: 'polite and general',
      inquiry: { body: 'Dear Sir or Madam,\nwould you please send us your latest catalogue together with a price list?\nYours faithfully\nTerence Oyelaran' },
      context,
    },
    { name: 'chat', inquiry: { channel: 'chat', body: 'catalog pls' }, context },
    { name: 'notes of a call', inquiry: { channel: 'phone', body: 'Customer from Nakuru, asks for a brochure by WhatsApp.' }, context },
  ],
  passes: [
    { name: 'names the goods as well', inquiry: { body: 'Please send your catalogue. We need butterfly valves for a dairy.' }, context },
    { name: 'gives a size', inquiry: { body: 'Could you share a brochure of what you have in DN80 PN16?' }, context },
    { name: 'asks a price, not a list', inquiry: { body: 'How much is one, delivered to Nakuru?' }, context },
  ],
  nearMisses: [
    {
      name: 'the sender\'s own catalogue',
      inquiry: { body: 'The drawing on page 14 of the tender shows how the flap opens. Can yours do the same?' },
      context,
    },
    { name: 'a quantity stands beside it', inquiry: { body: 'Send me the catalog, I want to order 200 pcs.' }, context },
  ],
})
