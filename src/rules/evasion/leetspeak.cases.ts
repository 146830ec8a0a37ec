import { defineCases } from '../../testing/cases'
import { leetspeak } from './leetspeak'

export default defineCases(leetspeak, {
  hits: [
    { name: 'a pill', inquiry: { body: 'Cheap v1agra and c1alis for your customers, order today.' } },
    { name: 'a lender', inquiry: { body: 'We offer a l0an at low interest to every serious person.' } },
    { name: 'signs for letters', inquiry: { body: 'Best online ca$ino bonus for new players, join now!' } },
  ],
  passes: [
    { name: 'plain words', inquiry: { body: 'Please quote 300 pcs of valve KV-20.' } },
    { name: 'an article number', inquiry: { body: 'Price of b4x, h0t5 and mk7t please.' } },
    { name: 'an address', inquiry: { body: 'Write to l0renz@example.org, please.' } },
  ],
  nearMisses: [
    { name: 'a digit at the end', inquiry: { body: 'Please send the price of order5 and loan2.' } },
    { name: 'a host', inquiry: { body: 'Our page is v1agra.example, about a river.' } },
  ],
})
