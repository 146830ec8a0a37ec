import { defineCases } from '../../testing/cases'
import { unknown } from './unknown'

export default defineCases(unknown, {
  hits: [
    { name: 'letters from the keyboard', inquiry: { channel: 'form', body: 'fgtrhyt bvnmkju wqerdfs' } },
    { name: 'a random string', inquiry: { channel: 'form', body: 'ZkQhTvBnWxLmPqRsDf' }, args: { letters: 18 } },
  ],
  passes: [
    { name: 'English', inquiry: { body: 'How much for a sample of the green one?' } },
    { name: 'Swahili', inquiry: { body: 'Habari, naomba bei ya mashine hii na gharama ya kusafirisha.' } },
    { name: 'too short to say', inquiry: { body: 'rfq kzt' } },
  ],
  nearMisses: [
    { name: 'a line of goods without grammar', inquiry: { body: 'Polypropylene granulate raffia 25 kg, 500 bags' } },
    { name: 'letters of another script', inquiry: { body: 'ሰላም ዋጋው ስንት ነው እባክዎን ይላኩልኝ' } },
    { name: 'random letters in the quotation, words above it', inquiry: { body: 'Please see below.\n\n> xkqv brtzp wqnnk plmtr vvkq' } },
  ],
})
