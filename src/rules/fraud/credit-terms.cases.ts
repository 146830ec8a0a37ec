import { defineCases } from '../../testing/cases'
import { creditTerms } from './credit-terms'

export default defineCases(creditTerms, {
  hits: [
    { name: 'goods now, money in a month', inquiry: { body: 'We propose net 30 for the first order, please send your credit application form.' } },
    { name: 'ship first', inquiry: { body: 'You ship the container, then we pay after receipt of the goods, this is how we work with everybody.' } },
    { name: 'on credit', inquiry: { body: 'As a government contractor we buy on credit, 90 days after delivery.' } },
    { name: 'in Chinese', inquiry: { body: '首单希望赊账，月结60天，先发货后付款。' } },
  ],
  passes: [
    { name: 'a letter of credit', inquiry: { body: 'L/C at sight or 30/70, what do you prefer?' } },
    { name: 'a lead time in days', inquiry: { body: 'We need shipment within 30 days from the order.' } },
    { name: 'a customer account', inquiry: { body: 'Please open a customer account in your web shop for our branch.' } },
    { name: 'in Chinese, deposit', inquiry: { body: '付款方式：30%定金，余款见提单副本。' } },
  ],
  nearMisses: [
    { name: 'delivery after the deposit', inquiry: { body: 'Lead time 45 days after deposit, is this right?' } },
    { name: 'the first container', inquiry: { body: 'Ship the first container in March, the second in May, each paid before loading.' } },
    { name: 'usance bank credit', inquiry: { body: 'Irrevocable L/C 90 days after B/L date, confirmed.' } },
  ],
})
