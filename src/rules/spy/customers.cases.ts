import { defineCases } from '../../testing/cases'
import { customers } from './customers'

export default defineCases(customers, {
  hits: [
    { name: 'who buys', inquiry: { body: 'Which companies in Germany buy from you, and at what price?' } },
    { name: 'a customer list', inquiry: { body: 'Please send your customer list and main brands you produce for.' } },
    { name: 'agents named', inquiry: { body: 'who is your agent in Turkey and how much he sell per year' } },
    { name: 'in Chinese', inquiry: { body: '你们主要给哪些客户供货？能发一份客户名单吗？' } },
  ],
  passes: [
    { name: 'own customers', inquiry: { body: 'Our customers are small garages.' } },
    { name: 'a brand label', inquiry: { body: 'Can you print our brand on it?' } },
    { name: 'an agency wanted', inquiry: { body: 'We would like to be your agent in Turkey.' } },
  ],
  nearMisses: [
    { name: 'our customers ask', inquiry: { body: 'Our customers buy from us because of delivery in two days. Can you keep stock?' } },
    { name: 'a customer number', inquiry: { body: 'My customer number with you is 5512.' } },
  ],
})
