import { defineCases } from '../../testing/cases'
import { freightOffer } from './freight-offer'

export default defineCases(freightOffer, {
  hits: [
    {
      name: 'a forwarder\'s rates',
      inquiry: { body: 'We are freight forwarder in Shenzhen, good rates to Hamburg and Rotterdam, 40HQ USD 1,950, please contact for shipping.' },
    },
    {
      name: 'air cargo',
      inquiry: { body: 'Dear manager, we offer air freight and DDP door to door from China to USA, competitive rate, 12 years experience.' },
    },
    {
      name: 'Chinglish logistics',
      inquiry: { body: 'hello friend this is Lily from logistics company, we can ship your goods by sea by train, do you have cargo recently?' },
    },
    { name: 'in Chinese', inquiry: { body: '您好，我是深圳货代，欧洲海运空运双清到门，价格优惠，有货请联系我。' } },
  ],
  passes: [
    { name: 'freight asked', inquiry: { body: 'What is the freight to Santos for 1 x 20 ft?' } },
    { name: 'a trailer', inquiry: { body: 'We need a trailer of 13.6 m, new, 3 axles.' } },
    { name: 'shipment date', inquiry: { body: 'When is the shipment?' } },
  ],
  nearMisses: [
    {
      name: 'the buyer\'s forwarder announces a pick-up',
      inquiry: { body: 'I write for the consignee: the 14 cartons of order 8812 are to be picked up on Thursday, is the cargo ready?' },
    },
    { name: 'freight asked in a container', inquiry: { body: 'Can you load 14 pallets in one 40HQ, and what is the sea freight to Durban?' } },
  ],
})
