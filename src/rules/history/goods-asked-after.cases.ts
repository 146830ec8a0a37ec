import { defineCases } from '../../testing/cases'
import { goodsAskedAfter } from './goods-asked-after'

export default defineCases(goodsAskedAfter, {
  hits: [
    { name: 'tracking', inquiry: { body: 'Hi, can I have the tracking number of my order please' } },
    { name: 'a container under way', inquiry: { body: 'Where is our container now? The vessel should have left last week.' } },
    { name: 'in Spanish', inquiry: { body: 'Buenos días, ¿dónde está mi pedido? Ya pasaron tres semanas.' } },
  ],
  passes: [
    { name: 'a first question', inquiry: { body: 'Do you sell ceramic knives?' } },
    { name: 'papers', inquiry: { body: 'Kindly amend the bill of lading, the consignee is misspelt' } },
    { name: 'nothing said', inquiry: { body: 'hello' } },
  ],
  nearMisses: [
    { name: 'shipping cost before an order', inquiry: { body: 'How much is freight for 20 boxes to Oslo?' } },
  ],
})
