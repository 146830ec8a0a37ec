import { defineCases } from '../../testing/cases'
import { gambling } from './gambling'

export default defineCases(gambling, {
  hits: [
    { name: 'a casino', inquiry: { body: 'Best online casino with 200 free spins, play slots and win real money.' } },
    { name: 'betting', inquiry: { body: 'Sports betting with 100% bonus on first deposit, live odds https://example-bet.com' } },
    { name: 'a lottery site', inquiry: { body: 'situs slot gacor, online casino jackpot every day, join now' } },
    { name: 'in Chinese', inquiry: { body: '澳门线上娱乐城，首存送彩金，百家乐真人荷官。' } },
  ],
  passes: [
    { name: 'slots in a frame', inquiry: { body: 'The frame needs two slots of 8 mm, see drawing.' } },
    { name: 'a hotel', inquiry: { body: 'Hotel with 80 rooms needs door locks.' } },
    { name: 'a table', inquiry: { body: 'We need 40 round tables for a restaurant.' } },
  ],
  nearMisses: [
    { name: 'a maker of gaming machines', inquiry: { body: 'We build arcade games and order 600 push buttons, 33 mm, with LED.' } },
    { name: 'cards for a shop', inquiry: { body: 'Please quote poker chips for our toy shop, 300 sets.' } },
  ],
})
