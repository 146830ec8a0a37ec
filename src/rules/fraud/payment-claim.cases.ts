import { defineCases } from '../../testing/cases'
import { paymentClaim } from './payment-claim'

export default defineCases(paymentClaim, {
  hits: [
    { name: 'a slip to open', inquiry: { body: 'Dear supplier, payment has been made today by our bank. See attached swift copy and confirm.' } },
    { name: 'a client paid', inquiry: { body: 'As per our customer payment, we transferred the 50% to your account, please check and ship.' } },
    { name: 'money has gone', inquiry: { body: 'The money has already left our bank, please find the remittance advice and release the goods.' } },
    { name: 'in Chinese', inquiry: { body: '货款已经汇出，请查收附件水单，尽快发货。' } },
  ],
  passes: [
    { name: 'will pay', inquiry: { body: 'We will pay the deposit after your PI.' } },
    { name: 'how to pay', inquiry: { body: 'How can we pay, T/T or L/C?' } },
    { name: 'payment before loading', inquiry: { body: 'Balance is paid before loading.' } },
  ],
  nearMisses: [
    { name: 'a customer with a reference', inquiry: { body: 'We have made the payment for invoice INV-20391 today, swift copy attached.' } },
    {
      name: 'a running talk',
      inquiry: { body: 'Payment has been made, slip attached.\n\nOn Mon, 3 Mar 2025 at 10:12 Lin Fang <lin@example.com> wrote:\n> please find our PI, we wait for the deposit' },
    },
    { name: 'terms, not a claim', inquiry: { body: 'Payment is made by T/T: 30 % with order and the rest before shipment, is this ok?' } },
  ],
})
