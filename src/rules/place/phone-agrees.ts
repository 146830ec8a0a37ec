import { claimOf } from '../../facts/place'
import { defineRule } from '../rule'

/**
 * The telephone number has the prefix of the country that the sender claims.
 *
 * Why: two claims that could differ agree.
 * Wrong when: an invented number gets the prefix that belongs to the invented country.
 * Signals: ID20, section 7.
 */
export const phoneAgrees = defineRule({
  id: 'place.phone-agrees',
  needs: ['place', 'phone'],
  check: ({ place, phone }) => {
    const { claimed } = place
    return claimed && phone.plausible && claimOf(place, 'phone')?.countries.includes(claimed) ? { args: { country: claimed, phone: phone.given } } : null
  },
})
