import { defineCases } from '../../testing/cases'
import { overpayment } from './overpayment'

export default defineCases(overpayment, {
  hits: [
    {
      name: 'a cheque larger than the price',
      inquiry: { body: 'My client will send you a cheque bigger than the cost, please deduct your money and send the balance to the shipping agent.' },
    },
    {
      name: 'too much by mistake',
      inquiry: { body: 'Our accountant made a mistake and paid more than the invoice, can you wire the difference back by Western Union today' },
    },
    { name: 'keep a part', inquiry: { body: 'I overpaid you 2,300. Keep 100 for your trouble and transfer the rest to my agent.' } },
  ],
  passes: [
    { name: 'the rest after delivery', inquiry: { body: 'The balance will be paid before shipment.' } },
    { name: 'a credit for a shortage', inquiry: { body: 'Please deduct the value of the 3 missing boxes from the next invoice.' } },
    { name: 'higher than expected', inquiry: { body: 'The freight is higher than the price of the goods. Is there a cheaper way?' } },
  ],
  nearMisses: [
    {
      name: 'a double payment of a customer',
      inquiry: { body: 'Our system paid invoice 3381 twice. Please set the second payment against the next invoice.' },
    },
    { name: 'a refund that is due', inquiry: { body: 'Please refund 45 EUR for the two broken lamps.' } },
  ],
})
