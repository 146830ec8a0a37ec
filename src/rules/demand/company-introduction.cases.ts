import { defineCases } from '../../testing/cases'
import { companyIntroduction } from './company-introduction'

export default defineCases(companyIntroduction, {
  hits: [
    {
      name: 'since when and where',
      inquiry: { body: 'Our company is based in Porto and has been importing ceramics since 1998. We look for a supplier of glazed pots.' },
    },
    { name: 'how many shops', inquiry: { body: 'We have 14 shops across Ghana selling school shoes. Kindly quote black, sizes 28 to 39.' } },
    { name: 'on a form', inquiry: { body: 'Let me introduce ourselves: family business, second generation, 30 employees, joinery in Tampere.' } },
  ],
  passes: [
    { name: 'straight to the matter', inquiry: { body: '500 black pots, 20 cm, price CIF Leixões?' } },
    { name: 'a private buyer', inquiry: { body: 'I need two pots for my balcony, do you sell to private persons?' } },
    { name: 'a complaint', inquiry: { body: '16 of the pots came in pieces.' } },
  ],
  nearMisses: [
    { name: 'the seller\'s own years', inquiry: { body: 'I read that you made your first kiln in the nineties. Do you still sell that type?' } },
  ],
})
