import { defineCases } from '../../testing/cases'
import { minimumAsked } from './minimum-asked'

export default defineCases(minimumAsked, {
  hits: [
    { name: 'letters', inquiry: { body: 'And what is your MOQ for a printed box?' } },
    { name: 'in words', inquiry: { body: 'Is there a minimum quantity for each colour?' } },
    { name: 'a small buyer', inquiry: { body: 'Can I order less than a carton, or must it be a full one?' } },
  ],
  passes: [
    { name: 'states his need', inquiry: { body: '3,000 printed boxes, one colour.' } },
    { name: 'asks a price', inquiry: { body: 'How much for 3,000?' } },
    { name: 'thanks', inquiry: { body: 'The boxes are lovely.' } },
  ],
  nearMisses: [
    { name: 'a minimum of the goods', inquiry: { body: 'The lamp must give at least 800 lumens at one metre.' } },
  ],
})
