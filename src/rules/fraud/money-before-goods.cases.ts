import { defineCases } from '../../testing/cases'
import { moneyBeforeGoods } from './money-before-goods'

export default defineCases(moneyBeforeGoods, {
  hits: [
    { name: 'a dead client and a share', inquiry: { body: 'My late client left 9 million dollars, act as next of kin, 40% for you, keep this secret.' } },
    {
      name: 'a dying widow',
      inquiry: { body: 'I am a widow with cancer and want to donate my fund to charity through you. Send your full name, age and occupation.' },
    },
    {
      name: 'an investor with a secret',
      inquiry: { body: 'I am a banker with a business proposal of 15 million euros, the investment will be in your country and needs strict confidentiality.' },
    },
  ],
  passes: [
    { name: 'one word of trust', inquiry: { body: 'We look for an honest person who can be our agent for your valves in Chile.' } },
    { name: 'plain', inquiry: { body: 'Can you send the price of the small dryer?' } },
    { name: 'a bank transfer', inquiry: { body: 'The deposit was paid by our bank today.' } },
  ],
  nearMisses: [
    {
      name: 'a charity with goods',
      inquiry: { body: 'Our charity works for orphans and widows, by donated money we buy 40 sewing machines, 220 V. Please quote.' },
    },
    {
      name: 'a confidential drawing with a trusted maker',
      inquiry: { body: 'We seek a trustworthy person for our tooling, model MK-30, 4 cavities. Please keep it confidential.' },
    },
  ],
})
