import { defineCases } from '../../testing/cases'
import { escrowLure } from './escrow-lure'

export default defineCases(escrowLure, {
  hits: [
    {
      name: 'money frozen for the seller',
      inquiry: { body: 'I already paid through the escrow, the money is waiting for you, open the page and enter your card to receive it.' },
    },
    { name: 'delivery service page', inquiry: { body: 'I ordered the delivery service, follow the link and fill card data so the payment can be credited.' } },
    { name: 'a code by SMS', inquiry: { body: 'The guarantor holds the sum for you. Enter card number to receive the money and the code from the SMS.' } },
  ],
  passes: [
    { name: 'a marketplace\'s own protection', inquiry: { body: 'We want to order through trade assurance, please send the order link on the platform.' } },
    { name: 'transfer done', inquiry: { body: 'We paid the deposit yesterday, slip attached.' } },
    { name: 'a courier', inquiry: { body: 'Which courier service do you use for samples to Norway?' } },
  ],
  nearMisses: [
    { name: 'payment is held by the bank', inquiry: { body: 'The bank holds our payment because the IBAN is wrong, please send it again.' } },
    { name: 'a service for deliveries', inquiry: { body: 'We need a delivery service up to the site, page 3 of the tender says so.' } },
  ],
})
