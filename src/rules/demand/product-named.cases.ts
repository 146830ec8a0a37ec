import { defineCases } from '../../testing/cases'
import { productNamed } from './product-named'

const context = { seller: { products: ['school desk', 'lab stool', '课桌'] } }

export default defineCases(productNamed, {
  hits: [
    { name: 'in the plural', inquiry: { body: 'We need 60 school desks for a new wing.' }, context, args: { read: ['school desk'] } },
    { name: 'Chinese', inquiry: { body: '请问课桌怎么卖？' }, context },
    {
      name: 'asked on its own page',
      inquiry: { body: 'What is the price?', product: 'Lab stool, height-adjustable' },
      args: { read: ['Lab stool, height-adjustable'] },
    },
    {
      name: 'Spanish on its own page, a quantity',
      inquiry: { body: 'Necesitamos 40 unidades para marzo.', product: 'Taburete de laboratorio' },
      args: { read: ['Taburete de laboratorio'] },
    },
  ],
  passes: [
    { name: 'goods that the seller does not make', inquiry: { body: 'Do you sell whiteboards?' }, context },
    { name: 'nothing named', inquiry: { body: 'Send me your catalogue' }, context },
    { name: 'the seller\'s goods are not known', inquiry: { body: 'We need 60 school desks.' } },
  ],
  nearMisses: [
    { name: 'the help desk', inquiry: { body: 'Your help desk did not answer my mail.' }, context },
    { name: 'a pitch from the page\'s form', inquiry: { body: 'We put your shop on the first page of the search engines.', product: 'Lab stool' } },
  ],
})
