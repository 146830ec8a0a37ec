import { claimOf } from '../../facts/place'
import { defineRule } from '../rule'

/**
 * The telephone number has the prefix of another country than the sender claims.
 *
 * Why: a number that has to be answered is a real one, and tells where the sender is.
 * Wrong when: people keep their number when they move, and firms near a border or with a head office abroad use its lines.
 * Prefixes that several countries share fit each of them; a number without a prefix says nothing.
 * Signals: ID20, section 7.
 */
export const phoneContradictsCountry = defineRule({
  id: 'place.phone-contradicts-country',
  needs: ['place', 'phone'],
  check: ({ place, phone }) => {
    const { claimed } = place
    const countries = claimOf(place, 'phone')?.countries
    return claimed && countries && phone.plausible && !countries.includes(claimed) ? { args: { country: claimed, phone: phone.given } } : null
  },
})
