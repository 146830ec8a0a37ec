import { defineCases } from '../../testing/cases'
import { paymentAsked } from './payment-asked'

export default defineCases(paymentAsked, {
  hits: [
    { name: 'the terms', inquiry: { body: 'What are your payment terms for a first order of 2 containers?' } },
    { name: 'how to pay', inquiry: { body: 'How can we pay, and in which currency?' } },
    { name: 'a letter of credit', inquiry: { body: 'Do you accept L/C from a bank in Dhaka?' } },
  ],
  passes: [
    { name: 'proposes his own', inquiry: { body: 'We pay 30 % now and 70 % before shipment.' } },
    { name: 'a price', inquiry: { body: 'What does a container cost?' } },
    { name: 'a customer', inquiry: { body: 'We have paid the invoice this morning, slip attached.' } },
  ],
  nearMisses: [
    { name: 'terms of another thing', inquiry: { body: 'Under what terms of use may we show your photographs in our shop?' } },
  ],
})
