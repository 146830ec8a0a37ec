import { defineCases } from '../../testing/cases'
import { religiousAppeal } from './religious-appeal'

export default defineCases(religiousAppeal, {
  hits: [
    { name: 'blessings as a reason', inquiry: { body: 'I trust you because God led me to your name after much prayer. Remain blessed.' } },
    { name: 'greetings in a name', inquiry: { body: 'Calvary greetings in the name of our Lord. I have a matter for you.' } },
    { name: 'God fearing', inquiry: { body: 'I need a God fearing person, may the Almighty bless you.' } },
  ],
  passes: [
    { name: 'a plain end', inquiry: { body: 'Thanks and good day from Izmir.' } },
    { name: 'prayer mats', inquiry: { body: 'We import prayer mats and need 3,000 pcs in green and red.' } },
    { name: 'a Christmas order', inquiry: { body: 'For Christmas we need 400 candles.' } },
  ],
  nearMisses: [
    { name: 'a greeting of a devout culture', inquiry: { body: 'Assalamu alaikum, please send price of 2 x 40 ft rice mill parts. Jazak Allah khair.' } },
    { name: 'a church buys', inquiry: { body: 'Our church needs 60 chairs and an altar cloth, please quote.' } },
  ],
})
