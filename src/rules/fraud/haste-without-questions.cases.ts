import { defineCases } from '../../testing/cases'
import { hasteWithoutQuestions } from './haste-without-questions'

export default defineCases(hasteWithoutQuestions, {
  hits: [
    { name: 'ship today', inquiry: { body: 'We want to order 200 pcs urgently, send the proforma invoice immediately, money is ready.' } },
    { name: 'an order at once', inquiry: { body: 'Hello, need to buy your product asap, do the invoice today, my agent will take it.' } },
    { name: 'a pressed purchase', inquiry: { body: 'I want to purchase your goods, ship as soon as possible, everything is approved by the boss.' } },
  ],
  passes: [
    { name: 'urgent with a model', inquiry: { body: 'We urgently need to order 3 pcs of gearbox KR-77-40, line is down.' } },
    { name: 'an order without haste', inquiry: { body: 'We would like to order 200 chairs, delivery in spring.' } },
    { name: 'urgent question', inquiry: { body: 'It\'s urgent: how long does production take? We want to order soon.' } },
  ],
  nearMisses: [
    { name: 'the same as last time', inquiry: { body: 'Urgent repeat order please, same as PO 20931, 40 cartons.' } },
    { name: 'a hurry with a question', inquiry: { body: 'We need to buy asap, do you have 60x90 cm in stock?' } },
  ],
})
