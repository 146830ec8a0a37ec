import { defineCases } from '../../testing/cases'
import { shippingAsked } from './shipping-asked'

export default defineCases(shippingAsked, {
  hits: [
    { name: 'to a place', inquiry: { body: 'Do you ship to Reykjavik, and what is the freight for one pallet?' } },
    { name: 'terms', inquiry: { body: 'Can you offer door to door delivery in Medellín?' } },
    { name: 'notes of a call', inquiry: { channel: 'phone', body: 'Mr Silva asks for the shipping cost to Luanda, 1 pallet.' } },
  ],
  passes: [
    { name: 'not asked', inquiry: { body: 'One pallet of felt, please confirm.' } },
    { name: 'asks a price', inquiry: { body: 'How much is the felt per metre?' } },
    { name: 'praise', inquiry: { body: 'Lovely felt, thank you.' } },
  ],
  nearMisses: [
    { name: 'a ship\'s chandler', inquiry: { body: 'We fit out fishing boats in Peterhead and need felt for the bunks.' } },
  ],
})
