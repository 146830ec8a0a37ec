import { defineCases } from '../../testing/cases'
import { orderPlaced } from './order-placed'

export default defineCases(orderPlaced, {
  hits: [
    { name: 'an order\'s number', inquiry: { body: 'Please find attached our purchase order no. 4500871 for 20 rolls. Confirm the date of dispatch.' } },
    { name: 'wants to buy', inquiry: { body: 'Good day, I want to buy 5 tons of your cashew, grade W320.' } },
    { name: 'again', inquiry: { body: 'We\'d like a repeat order of the 40 lamps from last spring.' } },
  ],
  passes: [
    { name: 'asks a price only', inquiry: { body: 'What does one lamp cost?' } },
    { name: 'a praise', inquiry: { body: 'The lamps look wonderful in our hall.' } },
    { name: 'a pitch', inquiry: { body: 'Our team writes product texts in nine languages.' } },
  ],
  nearMisses: [
    { name: 'out of order', inquiry: { body: 'The lamp in the lobby is out of order since Sunday.' } },
    { name: 'in the old mail alone', inquiry: { body: 'Thanks, will check.\n\n> we would like to order 40 lamps' } },
  ],
})
