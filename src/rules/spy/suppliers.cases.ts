import { defineCases } from '../../testing/cases'
import { suppliers } from './suppliers'

export default defineCases(suppliers, {
  hits: [
    { name: 'who delivers', inquiry: { body: 'Who supplies your compressors and at what price do you buy them?' } },
    { name: 'raw material', inquiry: { body: 'From which supplier do you get the raw material? Please give the contact.' } },
    { name: 'Chinglish', inquiry: { body: 'tell me your factory of mold and supplier of screw' } },
    { name: 'in Chinese', inquiry: { body: '你们的电机是从哪家供应商采购的？进价多少？' } },
  ],
  passes: [
    { name: 'a supplier wanted', inquiry: { body: 'We look for a supplier of compressors.' } },
    { name: 'our supplier late', inquiry: { body: 'Our present supplier is always late, so we ask you.' } },
    { name: 'supply voltage', inquiry: { body: 'Supply voltage 24 V?' } },
  ],
  nearMisses: [
    { name: 'origin for the customs', inquiry: { body: 'What is the country of origin of the steel? The customs asks.' } },
    { name: 'supplier form', inquiry: { body: 'Please fill in our new supplier form.' } },
  ],
})
