import { defineCases } from '../../testing/cases'
import { thanksInOtherWords } from './thanks-in-other-words'

export default defineCases(thanksInOtherWords, {
  hits: [
    { name: 'what the night shift says', inquiry: { body: 'Just to tell you that the night shift loves the new gloves, softer than the old ones and the grip holds when wet.' } },
    { name: 'a season in boots', inquiry: { body: 'we wear your boots since spring, my feet never felt so good. bravo to the team, nothing more to say' } },
  ],
  passes: [
    { name: 'a first question', inquiry: { body: 'Do you have the grey tiles in 60x60, and what do they cost?' } },
    { name: 'an order', inquiry: { body: 'Please send us 300 of the small hinges, as last time.' } },
    { name: 'what went wrong', inquiry: { body: 'Ten weeks and the warehouse is still empty. The tracking page has stood still since August.' } },
  ],
  nearMisses: [
    { name: 'said in plain words, which is a rule of its own', inquiry: { body: 'Thank you very much, everything arrived well.' } },
    { name: 'praise and a question', inquiry: { body: 'The benches look as on the first day, my guests love them. Do you make tables too?' } },
    { name: 'praise before an order', inquiry: { body: 'The benches look as on the first day, my guests love them. We would like to order ten more.' } },
  ],
})
