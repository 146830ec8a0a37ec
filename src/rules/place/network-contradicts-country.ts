import { claimOf, isOwnNetwork, saidCountries } from '../../facts/place'
import { defineRule } from '../rule'

/**
 * The network stands in another country than the sender says to be in; without a claimed country, than the telephone number is of.
 *
 * Why: who invents a buyer abroad writes from where they are.
 * Wrong when: the sender travels, roams, or works behind the network of a head office abroad. Relays, VPNs and data centres
 * are left out: they stand anywhere.
 * Signals: PT01, section 7.
 */
export const networkContradictsCountry = defineRule({
  id: 'place.network-contradicts-country',
  needs: ['place', 'network'],
  check: ({ place, network: { kind } }) => {
    const seen = claimOf(place, 'network')
    const said = saidCountries(place)
    if (!seen || said.length === 0 || !isOwnNetwork(kind) || said.includes(seen.countries[0]!)) return null
    return { args: { said: [claimOf(place, place.claimed ? 'country' : 'phone')!.given], networkCountry: seen.countries[0]! } }
  },
})
