import { defineCases } from '../../testing/cases'
import { noPurchase } from './no-purchase'

export default defineCases(noPurchase, {
  hits: [
    { name: 'only information', inquiry: { body: 'We don\'t plan to buy at the moment, we only collect information.' } },
    { name: 'not an order', inquiry: { body: 'This is not a request for quotation, just want to know how it works.' } },
    { name: 'maybe later', inquiry: { body: 'No order now, we just need the prices for our files, maybe next year.' } },
    { name: 'in Chinese', inquiry: { body: '目前不打算采购，只是先了解一下行情。' } },
  ],
  passes: [
    { name: 'a plan to buy', inquiry: { body: 'We plan to buy in autumn.' } },
    { name: 'a purchase', inquiry: { body: 'We want to buy 40 pcs.' } },
    { name: 'first a test', inquiry: { body: 'Before we order we test one piece.' } },
  ],
  nearMisses: [
    { name: 'nothing bought without samples', inquiry: { body: 'We do not buy before we saw a sample, please send one, we pay it.' } },
    { name: 'no order yet arrived', inquiry: { body: 'We placed the order on Monday and no confirmation came yet.' } },
  ],
})
