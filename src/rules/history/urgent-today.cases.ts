import { defineCases } from '../../testing/cases'
import { urgentToday } from './urgent-today'

export default defineCases(urgentToday, {
  hits: [
    { name: 'a change before cutting', inquiry: { body: 'URGENT please change the quantity of our order before you cut the fabric' } },
    { name: 'papers before the ship', inquiry: { body: 'We need the bill of lading immediately, the vessel is in port' } },
  ],
  passes: [
    { name: 'papers without hurry', inquiry: { body: 'Please send the packing list when it is ready' } },
    { name: 'nothing said', inquiry: { body: 'hi' } },
    { name: 'a first question', inquiry: { body: 'How much are 20 chairs?' } },
  ],
  nearMisses: [
    { name: 'hurry without an order', inquiry: { body: 'Urgent! send price of 20 chairs as soon as possible' } },
  ],
})
