import { defineCases } from '../../testing/cases'
import { callInOrder } from './call-in-order'

export default defineCases(callInOrder, {
  hits: [
    {
      name: 'name and number for a call',
      inquiry: { body: 'Hi, can you email me your name and phone number so i can call you and place my order today? I will be paying with visa.' },
    },
    {
      name: 'wants to phone the order through',
      inquiry: { body: 'Do you have electric scooters available? If yes give me your contact no so that I can call and make the order with my card.' },
    },
    { name: 'an order by telephone', inquiry: { body: 'I prefer to order over the phone, kindly send a number and who I ask for.' } },
  ],
  passes: [
    { name: 'a number for the driver', inquiry: { body: 'Which phone number should the driver call at your gate? He loads on Thursday.' } },
    { name: 'an order by mail', inquiry: { body: 'Please find our order for 300 sets, PO 4471 attached. Confirm by mail.' } },
    { name: 'a call on technique', inquiry: { body: 'Can your engineer call me about the wiring diagram? +49 30 5550100.' } },
  ],
  nearMisses: [
    { name: 'called in order to ask', inquiry: { body: 'I called you yesterday in order to ask for the delivery time of 20 gearboxes but nobody answered.' } },
    { name: 'an order placed, number given', inquiry: { body: 'We place the order as attached. My phone number for the courier is +30 210 555 0100.' } },
  ],
})
