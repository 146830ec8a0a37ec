import { offsetName } from '../../facts/clock'
import { defineRule } from '../rule'

/**
 * The sender's clock keeps a time that is kept nowhere in the country the sender claims.
 *
 * Why: people fill in a country, their machine fills in its own time.
 * Wrong when: the sender travels, or writes through a server of a parent firm abroad. UTC and US Pacific time are left out
 * (webmail states them), and so is one hour more or less (machines with old daylight-saving rules).
 * Signals: PT06.
 */
export const offsetContradictsCountry = defineRule({
  id: 'place.offset-contradicts-country',
  needs: ['place', 'clock'],
  check: ({ place, clock: { offset, offsetFitsCountry, offsetIsServers } }) =>
    place.claimed && offset !== null && offsetFitsCountry === false && !offsetIsServers ? { args: { country: place.claimed, offset: offsetName(offset) } } : null,
})
