import { offsetName, zoneOffset } from '../../facts/clock'
import { claimOf } from '../../facts/place'
import { defineRule } from '../rule'

/**
 * The sender claims a foreign country, but the sender's clock keeps the seller's time, which that country does not.
 *
 * Why: a competitor next door plays a buyer from abroad and forgets the clock.
 * Wrong when: a foreign buyer is on a visit, or has the mail written by an agent or an office in the seller's country.
 * Signals: PT06, SY03.
 */
export const sellerCountryClock = defineRule({
  id: 'place.seller-country-clock',
  needs: ['place', 'clock', 'seller'],
  check: ({ place, clock, seller }) => {
    const { claimed, sellerCountry } = place
    if (!claimed || !sellerCountry || claimed === sellerCountry) return null
    const zone = claimOf(place, 'zone')
    if (zone?.countries.includes(sellerCountry) && !zone.countries.includes(claimed)) return { args: { country: claimed, clock: zone.given } }
    const { offset, offsetFitsCountry, offsetIsServers, sentAt } = clock
    if (offset === null || offsetFitsCountry !== false || offsetIsServers || !seller.timeZone) return null
    return offset === zoneOffset(seller.timeZone, sentAt) ? { args: { country: claimed, clock: offsetName(offset) } } : null
  },
})
