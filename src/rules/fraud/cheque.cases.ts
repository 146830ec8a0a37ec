import { defineCases } from '../../testing/cases'
import { cheque } from './cheque'

export default defineCases(cheque, {
  hits: [
    {
      name: 'a cashier\'s cheque',
      inquiry: { body: 'My secretary will mail you a cashier\'s check for the full amount once you send the address and the name to be on it.' },
    },
    { name: 'a bank draft', inquiry: { body: 'For the payment we issue a bank draft drawn on our London bank, it come to you by courier.' } },
    { name: 'a cheque that must clear', inquiry: { body: 'When the cheque clears in your account you can hand the goods to the truck.' } },
  ],
  passes: [
    { name: 'please check', inquiry: { body: 'Please check the price of item 4 and let us check the sample before we order.' } },
    { name: 'wire transfer', inquiry: { body: 'Payment by wire transfer within 3 days after PI.' } },
    { name: 'a draft drawing', inquiry: { body: 'The draft drawing of the mould is attached, please quote 2 cavities.' } },
  ],
  nearMisses: [
    { name: 'the money is checked', inquiry: { body: 'Please check your account, the deposit was sent on Friday.' } },
    { name: 'a draft of the bill of lading', inquiry: { body: 'Please send the draft B/L for our approval before the vessel sails.' } },
  ],
})
