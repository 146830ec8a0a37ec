import { defineCases } from '../../testing/cases'
import { fundTransfer } from './fund-transfer'

export default defineCases(fundTransfer, {
  hits: [
    {
      name: 'a large sum to be moved',
      inquiry: { body: 'I have the sum of 12.5 million US dollars that I want to move into your country, 40% for you and 60% for me.' },
    },
    { name: 'broken English', inquiry: { body: 'i need you help me receive fund 7 million euros in your account, is no risk, you keep 30 percent' } },
    { name: 'a proposal from a soldier', inquiry: { body: 'We found trunk boxes of money and want them out by diplomatic courier, your share is 25%.' } },
    { name: 'in Chinese', inquiry: { body: '我有一笔两千万美元的资金想转移到国外，需要借用您的账户，事成后给您三成。' } },
  ],
  passes: [
    { name: 'a deposit for an order', inquiry: { body: 'We will transfer the 30% deposit of USD 14,400 to your bank account tomorrow.' } },
    { name: 'a big contract', inquiry: { body: 'The project is worth 3 million dollars in total, we need the pumps, 22 units.' } },
    { name: 'percent of the total', inquiry: { body: '30% of the total amount in advance, 70% before shipment.' } },
  ],
  nearMisses: [
    {
      name: 'a transfer for an order of that size',
      inquiry: { body: 'We remitted USD 1.2 million for the two printing machines under contract KM-19, please confirm.' },
    },
    { name: 'turnover told', inquiry: { body: 'Our annual turnover is 20 million euros and we import 60 containers of tiles.' } },
  ],
})
