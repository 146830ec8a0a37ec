import { claimOf, isOwnNetwork, saidCountries } from '../../facts/place'
import { defineRule } from '../rule'

/**
 * The sender says to be abroad, but the network stands in the seller's own country.
 *
 * Why: competitors who collect prices pose as buyers from abroad and write from their own desks.
 * Wrong when: trading companies and buying agents in the seller's country write for real buyers, and buyers visit fairs.
 * Signals: PT02, SY03.
 */
export const sellerCountryNetwork = defineRule({
  id: 'place.seller-country-network',
  needs: ['place', 'network', 'seller'],
  check: ({ place, network: { kind } }) => {
    const { sellerCountry } = place
    const said = saidCountries(place)
    if (!sellerCountry || said.length === 0 || said.includes(sellerCountry) || !isOwnNetwork(kind)) return null
    if (!claimOf(place, 'network')?.countries.includes(sellerCountry)) return null
    return { args: { said: [claimOf(place, place.claimed ? 'country' : 'phone')!.given], sellerCountry } }
  },
})
