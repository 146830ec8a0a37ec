import { defineCases } from '../../testing/cases'
import { shipmentMatter } from './shipment-matter'

export default defineCases(shipmentMatter, {
  hits: [
    { name: 'tracking', inquiry: { body: 'Hi, can I have the tracking number of my order please' } },
    { name: 'papers', inquiry: { body: 'Kindly amend the bill of lading, the consignee is misspelt' } },
    { name: 'a change', inquiry: { body: 'Please cancel my order from yesterday' } },
  ],
  passes: [
    { name: 'a first question', inquiry: { body: 'Do you sell ceramic knives?' } },
    { name: 'a broken part', inquiry: { body: 'The handle broke after a week' } },
    { name: 'nothing said', inquiry: { body: 'hello' } },
  ],
  nearMisses: [
    { name: 'shipping cost before an order', inquiry: { body: 'How much is freight for 20 boxes to Oslo?' } },
  ],
})
