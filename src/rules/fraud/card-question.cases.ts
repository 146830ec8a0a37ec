import { defineCases } from '../../testing/cases'
import { cardQuestion } from './card-question'

export default defineCases(cardQuestion, {
  hits: [
    { name: 'which card', inquiry: { body: 'What type of credit card do you accept for payment? I want to order floor lamps' } },
    { name: 'pidgin short', inquiry: { body: 'do u take visa or mastercard for the purchase, i need generator' } },
    { name: 'a form message', inquiry: { body: 'I would like to know if paying with my credit card is okay with your company before I send the list.' } },
    { name: 'in Chinese', inquiry: { body: '请问可以用信用卡付款吗？你们接受哪些信用卡？' } },
  ],
  passes: [
    { name: 'payment terms asked', inquiry: { body: 'What are your payment terms for a first order of 200 sets?' } },
    { name: 'graphics cards', inquiry: { body: 'Do you sell RTX graphics cards in bulk? 60 pcs, which brand?' } },
    { name: 'L/C offered', inquiry: { body: 'We pay by irrevocable L/C at sight, bank of first order.' } },
  ],
  nearMisses: [
    { name: 'a card wrongly charged', inquiry: { body: 'I paid with my credit card and was charged twice for order 5512, please refund one of them.' } },
    { name: 'a dispute over the card', inquiry: { body: 'Your shop took the money from my visa card but sent nothing, I will open a chargeback.' } },
  ],
})
