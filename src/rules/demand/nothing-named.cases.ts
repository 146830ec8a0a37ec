import { defineCases } from '../../testing/cases'
import { nothingNamed } from './nothing-named'

const context = { seller: { products: ['garden hose', 'nozzle'] } }

export default defineCases(nothingNamed, {
  hits: [
    { name: 'one abbreviation', inquiry: { channel: 'chat', body: 'MOQ?' }, context, args: { words: 1 } },
    { name: 'a price of what?', inquiry: { body: 'Please send me your price' }, context },
    { name: 'Portuguese', inquiry: { channel: 'chat', body: 'Bom dia, qual o valor?' }, context },
  ],
  passes: [
    { name: 'the goods', inquiry: { body: 'Price of garden hose?' }, context },
    { name: 'a quantity', inquiry: { body: '300 pcs how much' }, context },
    {
      name: 'long enough to say something',
      inquiry: { body: 'We have a small nursery near Bergen and want to water the greenhouse without carrying cans every single evening.' },
      context,
    },
    { name: 'the talk goes on', inquiry: { body: 'Any news on this?' }, context },
  ],
  nearMisses: [
    { name: 'a short complaint', inquiry: { body: 'Parcel arrived damaged, please help' }, context },
    { name: 'a number of a running order', inquiry: { body: 'Contract SC-2217: yes' }, context },
    { name: 'a file says it', inquiry: { body: 'Please quote', attachments: [{ filename: 'list.xlsx' }] }, context },
  ],
})
