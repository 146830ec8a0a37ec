import { defineCases } from '../../testing/cases'
import { everythingAsked } from './everything-asked'

export default defineCases(everythingAsked, {
  hits: [
    { name: 'all prices', inquiry: { body: 'Send me the prices of all your products with all models.' } },
    { name: 'the whole range', inquiry: { body: 'Kindly quote your complete range, every size and every quantity.' } },
    { name: 'broken', inquiry: { body: 'pls all item all price list full catalogue' } },
    { name: 'in Chinese', inquiry: { body: '请把你们全部产品的报价单发给我。' } },
  ],
  passes: [
    { name: 'one item', inquiry: { body: 'Price of the small oven?' } },
    { name: 'a list of five', inquiry: { body: 'Please quote the five items in the list.' } },
    { name: 'all included', inquiry: { body: 'Is everything included, cable and plug?' } },
  ],
  nearMisses: [
    { name: 'all colours of one', inquiry: { body: 'Is the chair in all colours the same price? 200 pcs.' } },
    { name: 'all of the order', inquiry: { body: 'Are all products of order 5512 ready?' } },
  ],
})
