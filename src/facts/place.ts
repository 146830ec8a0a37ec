import type { Inquiry, LookedUpFacts, Seller } from '../inquiry/schema'
import type { Mailbox, Phone, Place, PlaceClaim, PlaceWitness, Website } from './types'

/** What the lists say of countries and zones. */
export interface PlaceLists {
  readonly countryOf: (nameOrCode: string) => string | null
  readonly zonesOf: (country: string) => readonly string[]
  readonly countriesOfZone: (zone: string) => readonly string[]
  readonly countryOfTld: (suffix: string) => string | null
  readonly weekendOf: (country: string) => readonly number[]
  readonly countriesOfCallingCode: (code: string) => readonly string[]
}

/** Whether a network of this kind stands where the sender is: relays, data centres and VPNs need not. */
export function isOwnNetwork(kind: NonNullable<LookedUpFacts['ip']>['kind']): boolean {
  return kind === undefined || kind === 'residential' || kind === 'mobile'
}

/** What one witness says of the place. */
export function claimOf(place: Place, witness: PlaceWitness): PlaceClaim | undefined {
  return place.claims.find((claim) => claim.witness === witness)
}

/** Countries that the sender says to be in: the claimed one, else those of the telephone number. */
export function saidCountries(place: Place): readonly string[] {
  return place.claimed ? [place.claimed] : (claimOf(place, 'phone')?.countries ?? [])
}

/** Gathers every claim of place; `null` where nobody says anything. */
export function placeOf(
  inquiry: Inquiry,
  facts: LookedUpFacts,
  known: { mailbox: Mailbox | null; phone: Phone | null; website: Website | null; seller: Seller | null; watchlist: readonly string[] },
  lists: PlaceLists,
): Place | null {
  const claims: PlaceClaim[] = []
  const claim = (witness: PlaceClaim['witness'], countries: readonly string[], given: string) => {
    if (countries.length > 0) claims.push({ witness, countries, given })
  }
  const given = inquiry.sender?.country
  const claimed = given ? lists.countryOf(given) : null
  if (claimed) claim('country', [claimed], given!)
  if (known.phone) claim('phone', known.phone.countries, known.phone.given)
  const network = facts.ip?.country ? lists.countryOf(facts.ip.country) : null
  if (network) claim('network', [network], network)
  const zone = inquiry.sender?.timeZone
  if (zone) claim('zone', lists.countriesOfZone(zone), zone)
  if (known.mailbox && known.mailbox.class !== 'free') claimTld('domain', known.mailbox.suffix)
  if (known.website?.suffix) claimTld('website', known.website.suffix)
  if (claims.length === 0) return null
  const { zones, zoneNamed } = zonesOf()
  return { claimed, claims, zones, zoneNamed, sellerCountry: known.seller?.country ? lists.countryOf(known.seller.country) : null, watched: claimed !== null && known.watchlist.includes(claimed) }

  function claimTld(witness: 'domain' | 'website', suffix: string): void {
    const country = lists.countryOfTld(suffix)
    if (country) claim(witness, [country], `.${suffix}`)
  }

  /** A stated zone is the narrowest; then the claimed country; then the sender's own network, the phone and the domain. */
  function zonesOf(): { zones: readonly string[]; zoneNamed: boolean } {
    if (zone && lists.countriesOfZone(zone).length > 0) return { zones: [zone], zoneNamed: true }
    const ownNetwork = isOwnNetwork(facts.ip?.kind) ? network : null
    const country = claimed ?? ownNetwork ?? known.phone?.country ?? claims.find(({ witness, countries }) => witness !== 'network' && countries.length === 1)?.countries[0]
    if (!country) return { zones: [], zoneNamed: false }
    const networkZone = facts.ip?.timeZone
    if (networkZone && ownNetwork === country && lists.countriesOfZone(networkZone).length > 0) return { zones: [networkZone], zoneNamed: true }
    return { zones: lists.zonesOf(country), zoneNamed: false }
  }
}
