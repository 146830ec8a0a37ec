import { defineCases } from '../../testing/cases'
import { shouting } from './shouting'

export default defineCases(shouting, {
  hits: [
    { name: 'all in capitals', inquiry: { body: 'THE BEST PRICES OF THE YEAR FOR YOUR COMPANY, CALL US NOW' }, args: { capitals: 100 } },
    { name: 'exclamation marks in a row', inquiry: { body: 'Last chance to save on shipping!!!!' }, args: { exclamations: 4 } },
    { name: 'Cyrillic capitals', inquiry: { body: 'СРОЧНО НУЖНЫ НАСОСЫ, ПРИШЛИТЕ ЦЕНУ И СРОК ПОСТАВКИ' } },
  ],
  passes: [
    { name: 'plain writing', inquiry: { body: 'Could you please send me the price of 40 pumps to Rotterdam? Thank you!' } },
    { name: 'a script without capitals', inquiry: { body: '请把四十台水泵到鹿特丹的价格和交货期发给我们，谢谢！' } },
    { name: 'three marks', inquiry: { body: 'Thank you very much for the samples!!!' } },
  ],
  nearMisses: [
    { name: 'a short line of abbreviations', inquiry: { body: 'RFQ: HDPE PIPE PN16 DN110 FOB' } },
    { name: 'capitals in the signature alone', inquiry: { body: 'Please quote 40 pumps to Rotterdam.\n\nBest regards\nBROOKVALE MARINE SUPPLY AND ENGINEERING COMPANY LIMITED' } },
  ],
})
