import { defineCases } from '../../testing/cases'
import { urgency } from './urgency'

export default defineCases(urgency, {
  hits: [
    { name: 'an urgent need', inquiry: { body: 'We need this very urgently, please answer.' } },
    { name: 'today', inquiry: { body: 'please send invoice today' } },
    { name: 'as soon as possible', inquiry: { body: 'Quotation as soon as possible please, 300 m cable.' } },
    { name: 'in Chinese', inquiry: { body: '非常急，请尽快报价。' } },
  ],
  passes: [
    { name: 'no haste', inquiry: { body: 'There is no hurry, we plan for next spring.' } },
    { name: 'a date', inquiry: { body: 'Delivery by week 30 is fine.' } },
    { name: 'an old date', inquiry: { body: 'Today we are 30 people in three towns.' } },
  ],
  nearMisses: [
    { name: 'speed of the machine', inquiry: { body: 'How quickly does the machine heat up, and is it very fast at 200 mm?' } },
    { name: 'a greeting', inquiry: { body: 'I hope you are well today. We plan a new hall.' } },
  ],
})
