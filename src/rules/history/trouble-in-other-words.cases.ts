import { defineCases } from '../../testing/cases'
import { troubleInOtherWords } from './trouble-in-other-words'

export default defineCases(troubleInOtherWords, {
  hits: [
    { name: 'weeks of waiting', inquiry: { body: 'Ten weeks and the warehouse is still empty. The tracking page has stood still since August.' } },
    { name: 'signed for by a stranger', inquiry: { body: 'The parcel shows as handed over but my porter has nothing, and the signature is not his.' } },
  ],
  passes: [
    { name: 'a first question', inquiry: { body: 'Do you have the grey tiles in 60x60, and what do they cost?' } },
    { name: 'an order', inquiry: { body: 'Please send us 300 of the small hinges, as last time.' } },
    { name: 'a pitch', inquiry: { body: 'We build online shops for firms like yours and would like to show you some of our work.' } },
  ],
  nearMisses: [
    { name: 'said in plain words, which is a rule of its own', inquiry: { body: 'We opened the crates today, 14 of 60 tiles arrived broken. What will you do?' } },
    { name: 'thanks for goods that came whole', inquiry: { body: 'The pallets came on Tuesday, everything dry and whole. Thank you, see you at the fair.' } },
  ],
})
