import { defineCases } from '../../testing/cases'
import { paymentTerm } from './payment-term'

export default defineCases(paymentTerm, {
  hits: [
    { name: 'letters', inquiry: { body: 'Payment by L/C at sight, 500 tons.' }, args: { read: ['lc at sight'] } },
    { name: 'Chinese', inquiry: { body: '付款方式电汇，30%定金。' } },
    { name: 'German', inquiry: { body: 'Zahlung per Akkreditiv oder 30 % Anzahlung.' } },
    { name: 'Turkish', inquiry: { body: 'Ödeme peşin, 2 konteyner alacağız.' } },
  ],
  passes: [
    { name: 'none', inquiry: { body: '500 tons of urea to Santos, your price?' } },
    { name: 'none, French', inquiry: { body: '500 tonnes d\'urée, quel prix ?' } },
    { name: 'who pays is not how', inquiry: { body: 'Who pays the customs duty, you or we?' } },
  ],
  nearMisses: [
    { name: 'net of a fish', inquiry: { body: 'Our net of 30 m has a hole, do you sell the twine to mend it?' } },
    { name: 'a deposit of another kind', inquiry: { body: 'There was a white film of lime on the glass.' } },
  ],
})
