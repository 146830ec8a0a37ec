import { defineCases } from '../../testing/cases'
import { callToClick } from './call-to-click'

export default defineCases(callToClick, {
  hits: [
    { name: 'click for an offer', inquiry: { body: 'Big news for your shop! Click here to see how others doubled their profit https://example-promo.com' } },
    { name: 'register now', inquiry: { body: 'Register now and get your place, only some left.' } },
    { name: 'broken, visit', inquiry: { body: 'pls visit our website and download catalog free, many item hot sale' } },
  ],
  passes: [
    { name: 'a product page named', inquiry: { body: 'The pump on your page P40 is what we need, 6 pcs.' } },
    { name: 'an attachment', inquiry: { body: 'Please find our list attached and quote.' } },
    { name: 'registration of a product', inquiry: { body: 'Is the product registered with the health authority in Peru?' } },
  ],
  nearMisses: [
    {
      name: 'a tender\'s papers',
      inquiry: { body: 'The tender papers lie at https://example-tender.com/441, we need your price for items 3 and 7 until Friday.' },
    },
    { name: 'a click of a lock', inquiry: { body: 'The lock should click when it closes, please check sample 2.' } },
  ],
})
