import { defineCases } from '../../testing/cases'
import { onWatchlist } from './on-watchlist'

/** The runner watches Antarctica, where nobody is harmed by it. */
export default defineCases(onWatchlist, {
  hits: [
    { name: 'a watched country by its code', inquiry: { sender: { country: 'AQ' }, body: 'Please quote 12 diesel heaters.' }, args: { country: 'AQ' } },
    { name: 'a watched country by its name', inquiry: { sender: { country: 'Antarctica' }, body: 'Please quote 12 diesel heaters.' } },
  ],
  passes: [
    { name: 'a country that is not watched', inquiry: { sender: { country: 'Ghana' }, body: 'Please quote 12 diesel heaters.' } },
    { name: 'another that is not watched', inquiry: { sender: { country: 'France' }, body: 'Merci de nous envoyer un devis.' } },
    { name: 'no country claimed', inquiry: { sender: { email: 'anna@kelmar-tools.se' }, body: 'Price for 12 heaters?' } },
  ],
  nearMisses: [{ name: 'the network stands in a watched country, the sender claims another', inquiry: { sender: { country: 'Chile' }, body: 'Please quote.' }, context: { facts: { ip: { country: 'AQ' } } } }],
  skips: [{ name: 'nothing says where the sender is', inquiry: { body: 'Price?' } }],
})
