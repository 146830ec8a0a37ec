import { defineCases } from '../../testing/cases'
import { parcelLure } from './parcel-lure'

export default defineCases(parcelLure, {
  hits: [
    { name: 'a parcel on hold', inquiry: { body: 'Your parcel is on hold at our depot because of an incomplete address. Pay the redelivery fee of 1.99.' } },
    { name: 'a box with a diplomat', inquiry: { body: 'The courier has been unable to deliver your package, the customs fee is unpaid.' } },
    { name: 'a document by express', inquiry: { body: 'DHL notification: a shipment for you is pending, click to confirm your address.' } },
    { name: 'in Chinese', inquiry: { body: '您的包裹因地址不详无法派送，请点击链接补填地址并支付运费。' } },
  ],
  passes: [
    { name: 'tracking asked', inquiry: { body: 'Can you send the tracking number of the samples?' } },
    { name: 'shipping cost', inquiry: { body: 'What is the shipping cost for one package of 12 kg to Malta?' } },
    { name: 'delivery address', inquiry: { body: 'Delivery address: Hafenstr. 3, Bremen. Please confirm the date of delivery.' } },
  ],
  nearMisses: [
    { name: 'a real consignment at the customs', inquiry: { body: 'The shipment of last week is held at customs, they want the invoice with HS codes.' } },
    {
      name: 'two attempts of the courier',
      inquiry: { body: 'The courier tried two times to bring our order but the shop was closed. Can he come on Monday?' },
    },
  ],
})
