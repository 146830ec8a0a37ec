import { defineCases } from '../../testing/cases'
import { thirdPartyDelivery } from './third-party-delivery'

export default defineCases(thirdPartyDelivery, {
  hits: [
    {
      name: 'a storage unit',
      inquiry: { body: 'Deliver to our temporary warehouse, the driver should call this number before arriving for the new address.' },
    },
    { name: 'not to the head office', inquiry: { body: 'Don\'t deliver to our head office, the goods go to a self storage unit near the motorway.' } },
    { name: 'an address that comes later', inquiry: { body: 'The delivery address is different from the billing address and will be given later.' } },
  ],
  passes: [
    { name: 'an own warehouse', inquiry: { body: 'Deliver to our warehouse in Gdynia, ramp 4.' } },
    { name: 'a port', inquiry: { body: 'Port of destination is Callao.' } },
    { name: 'an address in the signature', inquiry: { body: 'Our address is below.' } },
    { name: 'in Chinese, own warehouse', inquiry: { body: '送到我们义乌的仓库就行。' } },
  ],
  nearMisses: [
    {
      name: 'a consolidator in the seller\'s city',
      inquiry: { body: 'Please send the goods to our forwarder\'s warehouse in Yiwu, they load a mixed container.' },
    },
    { name: 'direct to a customer', inquiry: { body: 'Can you ship to our customer in Jebel Ali directly with our invoice?' } },
  ],
})
