import type { Inquiry, LookedUpFacts, Seller } from '../inquiry/schema'
import { offsetName } from './clock'
import { phoneOf } from './phone'
import type { Signature } from './signature'
import type { Clock, Mailbox, Phone, Place, PlaceClaim, PlaceWitness, Website } from './types'

/** What the lists say of countries and zones. */
export interface PlaceLists {
  readonly countryOf: (nameOrCode: string) => string | null
  readonly zonesOf: (country: string) => readonly string[]
  readonly countriesOfZone: (zone: string) => readonly string[]
  readonly countryOfTld: (suffix: string) => string | null
  /** Codes of the languages of a country, most spoken first. */
  readonly languagesOfCountry: (country: string) => readonly string[]
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
  known: { mailbox: Mailbox | null; phone: Phone | null; website: Website | null; signature: Signature; seller: Seller | null; watchlist: readonly string[] },
  lists: PlaceLists,
): Place | null {
  const claims: PlaceClaim[] = []
  const claim = (witness: PlaceClaim['witness'], countries: readonly string[], given: string, isExcused = false) => {
    if (countries.length > 0) claims.push({ witness, countries, given, isExcused })
  }
  const given = inquiry.sender?.country
  const claimed = given ? lists.countryOf(given) : null
  if (claimed) claim('country', [claimed], given!)
  if (known.phone) claim('phone', known.phone.countries, known.phone.given)
  const network = facts.ip?.country ? lists.countryOf(facts.ip.country) : null
  if (network) claim('network', [network], facts.ip?.kind ?? network, !isOwnNetwork(facts.ip?.kind))
  const zone = inquiry.sender?.timeZone
  if (zone) claim('zone', lists.countriesOfZone(zone), zone)
  if (known.mailbox && known.mailbox.class !== 'free') claimTld('domain', known.mailbox.suffix)
  if (known.website?.suffix) claimTld('website', known.website.suffix)
  claimAddress('address', inquiry.sender?.address)
  if (!claimAddress('signature', known.signature.address) && known.signature.phone) {
    const phone = phoneOf(known.signature.phone, lists.countriesOfCallingCode)
    if (phone?.plausible) claim('signature', phone.countries, phone.given)
  }
  if (claims.length === 0) return null
  const { zones, zoneNamed } = zonesOf()
  return { claimed, claims, zones, zoneNamed, sellerCountry: known.seller?.country ? lists.countryOf(known.seller.country) : null, watched: claimed !== null && known.watchlist.includes(claimed) }

  function claimTld(witness: 'domain' | 'website', suffix: string): void {
    const country = lists.countryOfTld(suffix)
    if (country) claim(witness, [country], `.${suffix}`)
  }

  function claimAddress(witness: 'address' | 'signature', address: string | null | undefined): boolean {
    const country = address ? countryAtEnd(address, lists) : null
    if (country) claim(witness, [country], address!.slice(0, shownAtMost))
    return country !== null
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

const shownAtMost = 80
/** Also a state of the United States, which stands at the end of addresses too. */
const ambiguous: ReadonlySet<string> = new Set(['GE'])
const nameFrom = 4
const abbreviations: ReadonlySet<string> = new Set(['uk', 'usa', 'uae', 'ksa', 'prc'])

/** The country that ends an address: a name, as two letters may be a state's too. */
function countryAtEnd(address: string, { countryOf }: PlaceLists): string | null {
  const last = address.slice(-shownAtMost).split(/[,;\n，、]/).at(-1)!.replace(/[\d\-–]/g, '').trim().replace(/\.$/, '')
  if (last.length < nameFrom && !abbreviations.has(last.toLowerCase().replaceAll('.', '')) && /^[\x20-\x7f]*$/.test(last)) return null
  const country = countryOf(last)
  return country !== null && ambiguous.has(country) ? null : country
}

/** The place with the offset of the sender's clock as a witness too; an offset that servers state says nothing. */
export function withOffset(place: Place | null, clock: Clock | null): Place | null {
  if (!place?.claimed || !clock || clock.offset === null || clock.offsetIsServers || clock.offsetFitsCountry === null) return place
  const claim: PlaceClaim = { witness: 'offset', countries: clock.offsetFitsCountry ? [place.claimed] : [], given: offsetName(clock.offset), isExcused: false }
  return { ...place, claims: [...place.claims, claim] }
}
