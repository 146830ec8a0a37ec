import type { placeRules } from '../../rules/place'
import type { SentencesOf } from '../sentence'

export const place = {
  'place.address-contradicts-country': 'The address, {address}, is not in {country}.',
  'place.witnesses': 'Where the sender is, {country}: {picture}.',
  'place.anonymous-network': 'The message came through an anonymous network ({kind}), so its place of origin is not known.',
  'place.domain-contradicts-country': 'The sender claims {country}, but mailbox or website end in {ending}.',
  'place.network-agrees': 'The message came from a network in {country}, where the sender says to be.',
  'place.network-contradicts-country': 'The sender says {said}, but the message came from a network in {networkCountry}.',
  'place.offset-contradicts-country': "The sender claims {country}, but the sender's clock is at {offset}, which no zone there keeps.",
  'place.on-watchlist': 'The sender claims {country}, which is on your own watchlist.',
  'place.phone-agrees': 'The telephone number {phone} is one of {country}, as the sender claims.',
  'place.phone-contradicts-country': 'The sender claims {country}, but the telephone number {phone} belongs to another country.',
  'place.seller-country-clock': "The sender claims {country}, but the sender's clock ({clock}) keeps your own time.",
  'place.seller-country-network': 'The sender says {said}, but the message came from a network in {sellerCountry}, your own country.',
  'place.seller-country-phone': 'The sender claims {country}, but the telephone number {phone} is one of {sellerCountry}, your own country.',
  'place.zone-contradicts-country': "The sender claims {country}, but the browser's time zone is {zone}, which is not used there.",
} as const satisfies SentencesOf<typeof placeRules>
