import { addressContradictsCountry } from './address-contradicts-country'
import { anonymousNetwork } from './anonymous-network'
import { domainContradictsCountry } from './domain-contradicts-country'
import { networkAgrees } from './network-agrees'
import { networkContradictsCountry } from './network-contradicts-country'
import { offsetContradictsCountry } from './offset-contradicts-country'
import { onWatchlist } from './on-watchlist'
import { phoneAgrees } from './phone-agrees'
import { phoneContradictsCountry } from './phone-contradicts-country'
import { sellerCountryClock } from './seller-country-clock'
import { sellerCountryNetwork } from './seller-country-network'
import { sellerCountryPhone } from './seller-country-phone'
import { witnesses } from './witnesses'
import { zoneContradictsCountry } from './zone-contradicts-country'

/** The place family's rules. */
export const placeRules = [
  addressContradictsCountry,
  anonymousNetwork,
  domainContradictsCountry,
  networkAgrees,
  networkContradictsCountry,
  offsetContradictsCountry,
  onWatchlist,
  phoneAgrees,
  phoneContradictsCountry,
  sellerCountryClock,
  sellerCountryNetwork,
  sellerCountryPhone,
  witnesses,
  zoneContradictsCountry,
] as const
