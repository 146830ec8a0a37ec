import { defineCases } from '../../testing/cases'
import { extortion } from './extortion'

export default defineCases(extortion, {
  hits: [
    {
      name: 'a hacked camera',
      inquiry: { body: 'I have full access to your computer and recorded you through your webcam. Pay 900 in bitcoin to this wallet or the video goes to all your contacts.' },
    },
    { name: 'a leak of data', inquiry: { body: 'Your database has been stolen. If you don\'t pay in 72 hours we will publish the data to your customers.' } },
    { name: 'bad reviews', inquiry: { body: 'We will write hundreds of bad reviews about your shop unless you pay 400 USDT.' } },
  ],
  passes: [
    { name: 'webcams to buy', inquiry: { body: 'We buy webcams 1080p with microphone, 2,000 pcs, video sample please.' } },
    { name: 'a recorded test', inquiry: { body: 'We recorded a video of the machine with the fault, see the link https://example-video.com/f.' } },
    { name: 'installation', inquiry: { body: 'I installed the pump yesterday and it makes noise.' } },
  ],
  nearMisses: [
    {
      name: 'a researcher reports a flaw',
      inquiry: { body: 'I found that the contact form of your site lets anybody read old messages. No money wanted, tell me where I can report the details.' },
    },
    { name: 'a hacked mailbox of the buyer', inquiry: { body: 'Our mailbox was hacked last week, please ignore mails of that day.' } },
    { name: 'pay and price address', inquiry: { body: 'Please pay the 60 USD to the courier at our address.' } },
  ],
})
