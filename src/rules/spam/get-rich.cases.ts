import { defineCases } from '../../testing/cases'
import { getRich } from './get-rich'

export default defineCases(getRich, {
  hits: [
    { name: 'money from home', inquiry: { body: 'Earn 5,000 USD a week from home, no experience, start today.' } },
    { name: 'a network', inquiry: { body: 'Join our network and build a passive income, financial freedom is only one step away.' } },
    { name: 'secret of wealth', inquiry: { body: 'Make money online while you sleep, this system works for everybody.' } },
  ],
  passes: [
    { name: 'a home product', inquiry: { body: 'We sell home textiles and need 4,000 towels.' } },
    { name: 'a factory\'s income', inquiry: { body: 'Our bakery makes 300 loaves an hour and needs a bigger oven.' } },
    { name: 'free time', inquiry: { body: 'Please answer when you have time.' } },
  ],
  nearMisses: [
    { name: 'a distributor\'s margin', inquiry: { body: 'If we become your distributor, what margin and what minimum per year do you expect?' } },
    { name: 'a new shop', inquiry: { body: 'I open a small shop from home and want to start with 50 candles.' } },
  ],
})
