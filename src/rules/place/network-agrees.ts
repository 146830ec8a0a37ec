import { claimOf, isOwnNetwork, saidCountries } from '../../facts/place'
import { defineRule } from '../rule'

/**
 * The network that the message came from stands in the country that the sender says.
 *
 * Why: it is the one witness of the place that the sender does not write.
 * Wrong when: a VPN that is not known as one ends in that country.
 * Signals: PT01, section 7.
 */
export const networkAgrees = defineRule({
  id: 'place.network-agrees',
  needs: ['place', 'network'],
  check: ({ place, network: { kind } }) => {
    const seen = claimOf(place, 'network')?.countries[0]
    return seen && isOwnNetwork(kind) && saidCountries(place).includes(seen) ? { args: { country: seen } } : null
  },
})
