import { defineCases } from '../../testing/cases'
import { trialOrder } from './trial-order'

export default defineCases(trialOrder, {
  hits: [
    { name: 'then more', inquiry: { body: 'We\'d begin with a trial order of 200 pcs and go on each month if they sell.' } },
    { name: 'one first', inquiry: { body: 'Let me take one carton first, then a container.' } },
    { name: 'on a form', inquiry: { body: 'Small quantity first to test the market in Vilnius.' } },
  ],
  passes: [
    { name: 'a full order', inquiry: { body: '20,000 pcs, two containers, in May.' } },
    { name: 'asks a price', inquiry: { body: 'What is the price of a carton?' } },
    { name: 'service', inquiry: { body: 'The third carton is missing.' } },
  ],
  nearMisses: [
    { name: 'a trial at court', inquiry: { body: 'The trial of the machine in our hall went well, thank you. We sign the papers on Monday.' } },
  ],
})
