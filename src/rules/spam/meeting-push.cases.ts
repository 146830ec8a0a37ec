import { defineCases } from '../../testing/cases'
import { meetingPush } from './meeting-push'

export default defineCases(meetingPush, {
  hits: [
    { name: 'fifteen minutes', inquiry: { body: 'Do you have 15 minutes this week for a quick call? Here is my calendar.' } },
    { name: 'the right person', inquiry: { body: 'Just bumping this up. Are you the right person to speak to about payments?' } },
    { name: 'a demo', inquiry: { body: 'Could we schedule a short demo on Thursday or Friday?' } },
  ],
  passes: [
    { name: 'a date of delivery', inquiry: { body: 'Is Thursday possible for the delivery?' } },
    { name: 'a minute of work', inquiry: { body: 'The line makes 15 pieces a minute.' } },
    { name: 'a person\'s name', inquiry: { body: 'Please write the name of the driver.' } },
  ],
  nearMisses: [
    { name: 'a call about an order', inquiry: { body: 'Please call me about order 5512, two boxes are missing.' } },
    { name: 'a meeting at the plant', inquiry: { body: 'Our engineer comes to your plant on 3 May for the acceptance of the press.' } },
  ],
})
