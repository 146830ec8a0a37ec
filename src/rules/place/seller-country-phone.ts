import { claimOf } from '../../facts/place'
import { defineRule } from '../rule'

/**
 * The sender claims a foreign country and gives a telephone number of the seller's own country.
 *
 * Why: the number of a competitor or collector next door, behind the address of a buyer abroad.
 * Wrong when: a buyer has an office, a buying agent or a local SIM card in the seller's country: ask which.
 * Signals: SY03.
 */
export const sellerCountryPhone = defineRule({
  id: 'place.seller-country-phone',
  needs: ['place', 'phone', 'seller'],
  check: ({ place, phone }) => {
    const { claimed, sellerCountry } = place
    const countries = claimOf(place, 'phone')?.countries
    if (!claimed || !sellerCountry || !countries || claimed === sellerCountry) return null
    return phone.plausible && countries.includes(sellerCountry) && !countries.includes(claimed) ? { args: { country: claimed, sellerCountry, phone: phone.given } } : null
  },
})
