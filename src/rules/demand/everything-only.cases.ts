import { defineCases } from '../../testing/cases'
import { everythingOnly } from './everything-only'

export default defineCases(everythingOnly, {
  hits: [
    { name: 'all of it', inquiry: { body: 'Hello, kindly send prices of all your products to this mail.' } },
    { name: 'bargains without a thing', inquiry: { body: 'Please quote your best price.' } },
    { name: 'a chat', inquiry: { channel: 'chat', body: 'list of all items with lowest price pls' } },
  ],
  passes: [
    { name: 'names a quantity', inquiry: { body: 'Please quote your best price for 1,200 pcs.' } },
    { name: 'names a model and its size', inquiry: { body: 'All models of 24 V that you make, with their data, please.' } },
    { name: 'a plain question', inquiry: { body: 'Does the pump run dry?' } },
  ],
  nearMisses: [
    { name: 'everything in another sense', inquiry: { body: 'Everything arrived on Monday, thank you. We are satisfied.' } },
    { name: 'the best of wishes', inquiry: { body: 'Best regards to your team from all of us in Windhoek.' } },
  ],
})
