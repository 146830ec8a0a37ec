import { claimOf } from '../../facts/place'
import { defineRule } from '../rule'

/**
 * The address given, or the one in the signature, ends in another country than the sender claims.
 *
 * Why: who makes an address up forgets what the form said.
 * Wrong when: a head office abroad stands in the signature; by itself it is weak.
 * Signals: section 7.
 */
export const addressContradictsCountry = defineRule({
  id: 'place.address-contradicts-country',
  needs: ['place'],
  check: ({ place }) => {
    const { claimed } = place
    const address = claimed && [claimOf(place, 'address'), claimOf(place, 'signature')].find((claim) => claim && !claim.countries.includes(claimed))
    return claimed && address ? { args: { country: claimed, address: address.given } } : null
  },
})
