import { defineCases } from '../../testing/cases'
import { trouble } from './trouble'

export default defineCases(trouble, {
  hits: [
    { name: 'broken on arrival', inquiry: { body: 'We opened the crates today, 14 of 60 tiles arrived broken. What will you do?' } },
    { name: 'nothing arrived', inquiry: { channel: 'chat', body: 'my parcel never arrived, its 6 weeks!!' } },
    { name: 'money back', inquiry: { body: 'I want a refund for the second charge on my card.' } },
  ],
  passes: [
    { name: 'a first question', inquiry: { body: 'Do you have the grey tiles in 60x60?' } },
    { name: 'a status', inquiry: { body: 'Please send the tracking number' } },
    { name: 'a thank you', inquiry: { body: 'All arrived well, thank you very much' } },
  ],
  nearMisses: [
    { name: 'told in a quotation', inquiry: { channel: 'email', body: 'Is solved, good night.\n\nOn Wed, 4 Mar 2026 Bo <bo@example-tiles.com> wrote:\n> 14 tiles arrived broken' } },
  ],
})
