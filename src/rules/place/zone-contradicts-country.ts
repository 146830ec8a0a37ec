import { claimOf } from '../../facts/place'
import { defineRule } from '../rule'

/**
 * The browser's time zone is one that is not used in the country the sender claims.
 *
 * Why: people fill in a country, their machine fills in its own zone.
 * Wrong when: the sender travels, or the machine still has the zone of another office. A zone that a system setting shares
 * among several countries fits each of them.
 * Signals: PT06, section 7.
 */
export const zoneContradictsCountry = defineRule({
  id: 'place.zone-contradicts-country',
  needs: ['place'],
  check: ({ place }) => {
    const zone = claimOf(place, 'zone')
    return place.claimed && zone && !zone.countries.includes(place.claimed) ? { args: { country: place.claimed, zone: zone.given } } : null
  },
})
