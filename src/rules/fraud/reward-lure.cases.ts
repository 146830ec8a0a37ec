import { defineCases } from '../../testing/cases'
import { rewardLure } from './reward-lure'

export default defineCases(rewardLure, {
  hits: [
    { name: 'a gift for a survey', inquiry: { body: 'Take our quick survey and receive a tool set as a reward.' } },
    { name: 'points', inquiry: { body: 'Prezado cliente, seus pontos acumulados estão prestes a expirar. Resgate agora seus pontos.' } },
    { name: 'in German', inquiry: { body: 'Sie wurden ausgewählt, um eine Belohnung zu erhalten.' } },
  ],
  passes: [
    { name: 'an order', inquiry: { body: 'We order 500 gift boxes, with our logo.' } },
    { name: 'a thank-you', inquiry: { body: 'Thank you for the gift that you sent with the samples.' } },
    { name: 'a question', inquiry: { body: 'What is your price for vouchers printing?' } },
  ],
  nearMisses: [
    { name: 'a buyer of mystery boxes', inquiry: { body: 'We sell mystery boxes in Leeds and need 300 cartons.' } },
  ],
})
