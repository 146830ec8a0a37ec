import { defineCases } from '../../testing/cases'
import { certificatesFirst } from './certificates-first'

export default defineCases(certificatesFirst, {
  hits: [
    { name: 'all papers at first', inquiry: { body: 'Please send copies of your ISO, CE and test reports by mail. Then we see.' } },
    { name: 'only a test report', inquiry: { body: 'Can you share the full EN 149 test report of your mask?' } },
    { name: 'Chinglish', inquiry: { body: 'hello we want see all certificate of your product first' } },
  ],
  passes: [
    { name: 'with a quantity', inquiry: { body: 'We need 5,000 pcs of FFP2 masks, please send the CE certificate.' } },
    { name: 'with a price', inquiry: { body: 'What is your price for the helmet, and do you have the CE certificate?' } },
    { name: 'without papers', inquiry: { body: 'Do you make helmets in size 54?' } },
  ],
  nearMisses: [
    { name: 'a quotation with its certificate', inquiry: { body: 'Please quote the fire door and attach the fire test report.' } },
    { name: 'a school certificate', inquiry: { body: 'We print school certificates and look for paper with watermark, A4.' } },
  ],
})
