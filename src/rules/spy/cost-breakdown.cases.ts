import { defineCases } from '../../testing/cases'
import { costBreakdown } from './cost-breakdown'

export default defineCases(costBreakdown, {
  hits: [
    { name: 'material and labour', inquiry: { body: 'Please break down the price: material cost, labour cost, overhead and your profit.' } },
    { name: 'what it costs to make', inquiry: { body: 'What does it cost you to produce one piece, and what margin do you have?' } },
    { name: 'purchase price', inquiry: { body: 'at what price do you buy the resin? send cost structure of the product' } },
    { name: 'in Chinese', inquiry: { body: '请把产品的成本明细列一下，材料、人工、利润各占多少？' } },
  ],
  passes: [
    { name: 'a unit price', inquiry: { body: 'What is the unit price at 500 pcs?' } },
    { name: 'price list by parts', inquiry: { body: 'Please list the price of pump, motor and base apart.' } },
    { name: 'running costs', inquiry: { body: 'What are the running costs of the machine per hour?' } },
  ],
  nearMisses: [
    { name: 'freight apart', inquiry: { body: 'Please break down the offer into goods, packing and freight to Santos.' } },
    { name: 'a breakdown of the machine', inquiry: { body: 'After a breakdown in May the machine needs a new shaft, price?' } },
  ],
})
