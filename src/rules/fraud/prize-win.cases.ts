import { defineCases } from '../../testing/cases'
import { prizeWin } from './prize-win'

export default defineCases(prizeWin, {
  hits: [
    {
      name: 'a lottery by e-mail address',
      inquiry: { body: 'Congratulations! Your email address has won 1,000,000 euro in the spring lottery, contact the claims agent.' },
    },
    { name: 'a lucky winner', inquiry: { body: 'You are the lucky winner of a phone, pay only the delivery to collect your prize.' } },
    { name: 'a compensation', inquiry: { body: 'You were selected to receive a compensation award of 2.4 million dollars for scam victims.' } },
    { name: 'in Chinese', inquiry: { body: '恭喜您的邮箱中奖，奖金八十万元，请联系我们领取。' } },
  ],
  passes: [
    { name: 'a contract won', inquiry: { body: 'We won the tender for the bridge and now need 40 tons of bolts.' } },
    { name: 'prizes to buy', inquiry: { body: 'We need 300 medals and cups as prizes for a school race.' } },
    { name: 'a number', inquiry: { body: 'Please send the batch number of the last delivery.' } },
  ],
  nearMisses: [
    { name: 'an award for the seller', inquiry: { body: 'Congratulations on the design award at the fair! We would like to order the lamp, 60 pcs.' } },
    { name: 'a raffle of a club', inquiry: { body: 'For the raffle of our club we look for 500 key rings with print.' } },
  ],
})
