import { defineCases } from '../../testing/cases'
import { noPhone } from './no-phone'

export default defineCases(noPhone, {
  hits: [
    { name: 'hard of hearing', inquiry: { body: 'Please note i am hearing impaired so all talk must be by mail, I need 6 laptops.' } },
    { name: 'the line is down', inquiry: { body: 'Our phone lines are under maintenance this week, kindly reply by email only.' } },
    { name: 'on a rig', inquiry: { body: 'I\'m offshore on the rig, no calls please, text only.' } },
  ],
  passes: [
    { name: 'a number and hours', inquiry: { body: 'Call me between 9 and 12, +31 20 555 0100.' } },
    { name: 'call us', inquiry: { body: 'Don\'t hesitate to call if something is not clear.' } },
    { name: 'a production line', inquiry: { body: 'Our production line is down since Monday and we need the spare belt fast.' } },
  ],
  nearMisses: [
    { name: 'hearing aids are the goods', inquiry: { body: 'We import hearing aids and batteries, size 312, 20,000 pcs. Please quote.' } },
    { name: 'phones that fail', inquiry: { body: 'Of the 500 phones 12 are not working, what do you propose?' } },
  ],
})
