import { defineCases } from '../../testing/cases'
import { contactDetailsAsked } from './contact-details-asked'

export default defineCases(contactDetailsAsked, {
  hits: [
    { name: 'name and number of the reader', inquiry: { body: 'Please give me your full name and mobile number, my boss want to talk to you.' } },
    { name: 'the owner\'s number', inquiry: { body: 'Can I have the owner\'s direct phone and name please, it is about a purchase' } },
    { name: 'who is it', inquiry: { body: 'Who am I speaking with? Send your name and cell number and I tell you the requirement.' } },
  ],
  passes: [
    { name: 'the sender\'s own number', inquiry: { body: 'My name is Ivo Brandl, phone +43 1 555 0100. Please quote 30 sets.' } },
    { name: 'the department', inquiry: { body: 'Which department handles spare parts for the X5 press?' } },
    { name: 'address for a courier', inquiry: { body: 'Please give the pick-up address and the opening hours of your warehouse in Yiwu.' } },
  ],
  nearMisses: [
    { name: 'a number of the model', inquiry: { body: 'Please give me the model number and the serial number range of this valve.' } },
    { name: 'whom to address', inquiry: { body: 'To whom shall we address the purchase order? We are ready to send it.' } },
  ],
})
