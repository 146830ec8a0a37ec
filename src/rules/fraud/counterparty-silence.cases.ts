import { defineCases } from '../../testing/cases'
import { counterpartySilence } from './counterparty-silence'

export default defineCases(counterpartySilence, {
  hits: [
    { name: 'the bank must not know', inquiry: { body: 'When you transfer, do not tell your bank it is for an investment, write only invoice number.' } },
    {
      name: 'a lower value for customs',
      inquiry: { body: 'Please declare a lower value, 100 dollars is enough, and say nothing to the customs about the rest.' },
    },
    { name: 'a prepared answer', inquiry: { body: 'If the bank asks, tell the bank it is for family support.' } },
  ],
  passes: [
    { name: 'neutral cartons', inquiry: { body: 'Please print no logo on the cartons, plain brown, 12 pcs each.' } },
    { name: 'reference on transfer', inquiry: { body: 'We put your invoice number as reference on the transfer.' } },
    { name: 'value on the invoice', inquiry: { body: 'Invoice must show the full value with freight apart, our customs is strict.' } },
  ],
  nearMisses: [
    { name: 'prices not in the parcel', inquiry: { body: 'Please don\'t put the invoice into the parcel, it goes directly to our customer.' } },
    { name: 'a hidden end price', inquiry: { body: 'Do not write prices on the packing list please.' } },
  ],
})
