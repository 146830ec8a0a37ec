import { defineCases } from '../../testing/cases'
import { paymentLure } from './payment-lure'

export default defineCases(paymentLure, {
  hits: [
    {
      name: 'a subscription that was charged',
      inquiry: { body: 'Your subscription has been renewed and 399.99 was charged. If you did not make this purchase call the toll free helpdesk to cancel.' },
    },
    { name: 'a refund waits', inquiry: { body: 'Your tax refund of 610.40 is ready, claim it by giving the card for payment.' } },
    { name: 'coins', inquiry: { body: 'Congratulations, claim your bonus in our wallet before night.' } },
  ],
  passes: [
    { name: 'a refund asked', inquiry: { body: 'Please refund the freight that we paid twice.' } },
    { name: 'the buyer\'s payment failed', inquiry: { body: 'Our payment failed because the IBAN is missing one digit, send it again please.' } },
    { name: 'tax refund of exporters', inquiry: { body: 'Does your price already consider the export VAT rebate of 13 %?' } },
  ],
  nearMisses: [
    { name: 'a PayPal question', inquiry: { body: 'Can we pay the samples by PayPal? Our account is in EUR.' } },
    { name: 'an overdue invoice of the seller', inquiry: { body: 'We saw that invoice 221 is overdue, it is paid on Friday, sorry.' } },
  ],
})
