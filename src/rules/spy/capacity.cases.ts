import { defineCases } from '../../testing/cases'
import { capacity } from './capacity'

export default defineCases(capacity, {
  hits: [
    { name: 'lines and shifts', inquiry: { body: 'How many production lines do you have, how many workers per shift and what is your monthly output?' } },
    { name: 'turnover and export share', inquiry: { body: 'Please state your annual turnover, number of employees and the share of export.' } },
    { name: 'short', inquiry: { body: 'what is ur production capacity per month and how many machine' } },
    { name: 'in Chinese', inquiry: { body: '你们月产能多少，有几条生产线，多少工人？' } },
  ],
  passes: [
    { name: 'a price', inquiry: { body: 'Price for 200 sets please.' } },
    { name: 'the product\'s capacity', inquiry: { body: 'The tank should have a capacity of 500 l.' } },
    { name: 'a lead time', inquiry: { body: 'How long does the production of 300 pcs take?' } },
  ],
  nearMisses: [
    { name: 'capacity of the machine', inquiry: { body: 'What is the capacity of the mill, 3 or 5 t per hour?' } },
    { name: 'lines on the fabric', inquiry: { body: 'The fabric has two blue lines per meter, 3,000 m.' } },
  ],
})
