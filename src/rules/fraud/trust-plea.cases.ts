import { defineCases } from '../../testing/cases'
import { trustPlea } from './trust-plea'

export default defineCases(trustPlea, {
  hits: [
    { name: 'a stranger asks trust', inquiry: { body: 'It may surprise you to get this letter from somebody you do not know. Can I trust you?' } },
    { name: 'an honest foreigner wanted', inquiry: { body: 'I look for an honest person abroad who will not betray me when the money is with him.' } },
    { name: 'broken plea', inquiry: { body: 'pls i need someone i can trust to receive the box, i choose you after praying' } },
  ],
  passes: [
    { name: 'a reliable supplier', inquiry: { body: 'We look for a reliable supplier of bolts for long cooperation.' } },
    { name: 'contact found on the web', inquiry: { body: 'I found your contact on the internet and want to know the price of your dryer.' } },
    { name: 'help needed', inquiry: { body: 'I need your help with the error code E4.' } },
  ],
  nearMisses: [
    { name: 'a modest first letter', inquiry: { body: 'Allow me to introduce our small firm. We hope that you will trust us with a trial order of 50 kg.' } },
    { name: 'thanks for trust', inquiry: { body: 'Thank you for your trust in us as your dealer. Please send 40 spare belts.' } },
  ],
})
