import type { placeRules } from '../../rules/place'
import type { WeightsOf } from './weights'

export const placeWeights = {
  // Weak: head offices stand in signatures.
  'place.address-contradicts-country': { fraud: 1 },
  // Weak: office VPNs are common (PT03, W).
  'place.anonymous-network': { spam: 2, fraud: 2 },
  // Weak: branches use the domain of their parent (PT07, W).
  'place.domain-contradicts-country': { fraud: 1 },
  // The one witness that the sender does not write; a point, as contact data that fit make a sender easier to check.
  'place.network-agrees': { points: 1, fraud: -1 },
  // PT01 is medium by its sources, but roaming, travel and head-office proxies are frequent: below medium.
  'place.network-contradicts-country': { fraud: 3, spy: 1 },
  // Weak: what webmail states is already left out (PT06, W).
  'place.offset-contradicts-country': { fraud: 2, spy: 1 },
  // May never decide: two decibans move 5 % of fraud to 8 %. The list is empty by default.
  'place.on-watchlist': { fraud: 2 },
  // Two claims agree, both of them written by the sender.
  'place.phone-agrees': { points: 1, fraud: -1 },
  // Weak: people keep their numbers when they move (ID20, W).
  'place.phone-contradicts-country': { fraud: 2, spy: 1 },
  // Weak by itself; with the network or the number of the seller’s country it adds up (SY03).
  'place.seller-country-clock': { spy: 2 },
  // Medium: agents and trading companies in the seller’s country are real buyers (PT02, M).
  'place.seller-country-network': { spy: 5 },
  // Below medium: a buying office in the seller’s country is an honest reason (SY03).
  'place.seller-country-phone': { spy: 3 },
  // Shown only: the picture; its parts have weights of their own.
  'place.witnesses': {},
  // Weak: travellers keep the zone of home, or of the place that they are at (PT06, W).
  'place.zone-contradicts-country': { fraud: 2 },
} as const satisfies WeightsOf<typeof placeRules>
