import { defineCases } from '../../testing/cases'
import { ownShipper } from './own-shipper'

export default defineCases(ownShipper, {
  hits: [
    {
      name: 'a private shipper collects',
      inquiry: { body: 'My private shipper will come and pick up the goods at your warehouse, so don\'t worry about the shipping.' },
    },
    { name: 'a shipping agent', inquiry: { body: 'I have a shipping agent who will pick up the items after you charge the card' } },
    { name: 'a mover', inquiry: { body: 'The mover will be there on Friday to collect everything, he also brings the paper to sign.' } },
  ],
  passes: [
    { name: 'CIF asked', inquiry: { body: 'Please quote CIF Valparaiso, you arrange the freight.' } },
    { name: 'a truck at the gate', inquiry: { body: 'Which height has your loading dock? Our truck is 4 m.' } },
    { name: 'samples by courier', inquiry: { body: 'The courier will collect the samples tomorrow, freight collect.' } },
    { name: 'in Chinese, FOB', inquiry: { body: 'FOB宁波，我们的货代会联系你们订舱。' } },
  ],
  nearMisses: [
    { name: 'the forwarder under FOB', inquiry: { body: 'FOB Shenzhen. We have a shipping agent in Yantian, he will contact you for the booking.' } },
    { name: 'our forwarder in Ningbo', inquiry: { body: 'We have our own forwarder in Ningbo, the goods go together with another container.' } },
    { name: 'an importer\'s shipping company', inquiry: { body: 'Our shipping company will send you the booking form.' } },
  ],
})
