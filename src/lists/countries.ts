import { countryLines } from './countries.data'
import { countryKey } from './country-key'
import { sharedZoneLines, zoneLines } from './zones.data'

interface Country {
  readonly english: string
  readonly chinese: string
  readonly callingCodes: readonly string[]
  readonly weekend: readonly number[]
  readonly languages: readonly string[]
}

interface Countries {
  readonly byCode: Map<string, Country>
  readonly byName: Map<string, string>
  readonly byNativeEnding: Map<string, string>
}

let countries: Countries | null = null

function table(): Countries {
  if (countries) return countries
  countries = { byCode: new Map(), byName: new Map(), byNativeEnding: new Map() }
  for (const line of countryLines.split('\n')) {
    const [code, english, chinese, calling, weekend, endings, languages, names] = line.split('|') as [string, string, string, string, string, string, string, string]
    countries.byCode.set(code, { english, chinese, callingCodes: listOf(calling), weekend: [...weekend].map(Number), languages: listOf(languages) })
    for (const ending of listOf(endings)) countries.byNativeEnding.set(ending, code)
    for (const name of listOf(names)) countries.byName.set(name, code)
  }
  return countries
}

function listOf(text: string): string[] {
  return text === '' ? [] : text.split(',')
}

/** What may stand before a country's name without changing it; tried after the whole name. */
const openings = ['the', 'republicof', 'kingdomof', 'stateof', 'commonwealthof', 'sultanateof', 'republicofthe'] as const

/**
 * The ISO 3166-1 alpha-2 code of a country as a person writes it: a code of two or three letters, its name in English, in Chinese or in
 * its own languages, or a common alias, whatever the case, accents and punctuation. `null` where it is none, or could be two.
 * `XK` is Kosovo.
 */
export function countryOf(nameOrCode: string): string | null {
  const { byCode, byName } = table()
  const given = nameOrCode.slice(0, 80).trim()
  if (given.length === 2) {
    const code = given.toUpperCase()
    if (byCode.has(code)) return code
  }
  const key = countryKey(given)
  const found = byName.get(key)
  if (found) return found
  for (const opening of openings) {
    if (!key.startsWith(opening)) continue
    const rest = byName.get(key.slice(opening.length))
    if (rest) return rest
  }
  return null
}

/** The country's name; the code itself where it is not known. */
export function countryName(code: string, locale: 'en' | 'zh-CN'): string {
  const country = table().byCode.get(code)
  if (!country) return code
  return locale === 'en' ? country.english : country.chinese
}

/** ISO weekdays (1 is Monday) that are free in most offices; a set, not a range: Friday and Sunday in Brunei. Saturday and Sunday where not known. */
export function weekendOf(code: string): readonly number[] {
  return table().byCode.get(code)?.weekend ?? [6, 7]
}

/** ISO 639 codes of the languages of a country, most spoken first. Empty where not known. Source: CLDR. */
export function languagesOfCountry(code: string): readonly string[] {
  return table().byCode.get(code)?.languages ?? []
}

/** Calling codes without `+`: `49`, `1`. Several countries may share one. Empty where not known. */
export function callingCodesOf(code: string): readonly string[] {
  return table().byCode.get(code)?.callingCodes ?? []
}

let byCallingCode: Map<string, string[]> | null = null

/** Countries that share a calling code, `49` or `1`. Empty where nobody has it. */
export function countriesOfCallingCode(code: string): readonly string[] {
  if (!byCallingCode) {
    byCallingCode = new Map()
    for (const country of table().byCode.keys()) for (const own of callingCodesOf(country)) byCallingCode.set(own, [...(byCallingCode.get(own) ?? []), country])
  }
  return byCallingCode.get(code) ?? []
}

interface Zones {
  readonly ofCountry: Map<string, readonly string[]>
  readonly countries: Map<string, string[]>
}

let zones: Zones | null = null

function zoneTable(): Zones {
  if (zones) return zones
  zones = { ofCountry: new Map(), countries: new Map() }
  for (const line of zoneLines.split('\n')) {
    const [code, ...groups] = line.split(' ') as [string, ...string[]]
    zones.ofCountry.set(code, groups.map((group) => group.slice(0, group.includes(',') ? group.indexOf(',') : undefined)))
    for (const group of groups) for (const zone of group.split(',')) addCountry(zones.countries, zone, code)
  }
  for (const line of sharedZoneLines.split('\n')) {
    const [zone, ...codes] = line.split(' ') as [string, ...string[]]
    for (const code of codes) addCountry(zones.countries, zone, code)
  }
  return zones
}

function addCountry(map: Map<string, string[]>, zone: string, code: string): void {
  const key = zone.toLowerCase()
  const codes = map.get(key)
  if (!codes) map.set(key, [code])
  else if (!codes.includes(code)) codes.push(code)
}

/** IANA zones in use in a country, one for each set of present rules. Empty where the country is not known. */
export function zonesOf(code: string): readonly string[] {
  return zoneTable().ofCountry.get(code) ?? []
}

/**
 * Countries that an IANA zone is compatible with, the one that it is named for first; then those whose computers report it
 * because they share a system setting. Old names count (`Asia/Calcutta`, `US/Eastern`). Empty for `UTC` and the like.
 */
export function countryOfZone(zone: string): readonly string[] {
  return zoneTable().countries.get(zone.slice(0, 64).toLowerCase()) ?? []
}

/** Country-code endings that are sold to all the world, or given away, and so claim no country. */
const soldAbroad: ReadonlySet<string> = new Set([
  'ac', 'ag', 'ai', 'am', 'as', 'bz', 'cc', 'cd', 'cf', 'co', 'cx', 'dj', 'fm', 'ga', 'gd', 'gg', 'gl', 'gq', 'gs', 'hm', 'im', 'io', 'je', 'ki', 'la', 'lc',
  'li', 'ly', 'me', 'ml', 'ms', 'nf', 'nu', 'pn', 'pw', 'sc', 'sh', 'so', 'st', 'sx', 'tc', 'tf', 'tk', 'tl', 'to', 'tv', 'vc', 'vg', 'vu', 'wf', 'ws', 'yt',
])
/** Of these, where a level below the ending (`com.co`) is still used at home. */
const soldButForSecondLevel: ReadonlySet<string> = new Set(['co', 'ly', 'bz', 'ag', 'sc', 'vc', 'lc', 'gl', 'am', 'la'])

/**
 * The country that a domain ending claims: `de` is DE, `uk` is GB. `null` for general endings and for country codes that are sold abroad.
 *
 * @param tld the last label, or the whole public suffix (`com.co` claims Colombia, `co` does not), lower case, punycode
 */
export function countryOfTld(tld: string): string | null {
  const dot = tld.lastIndexOf('.')
  const last = tld.slice(dot + 1)
  if (last === 'uk') return 'GB'
  if (last.startsWith('xn--')) return table().byNativeEnding.get(last) ?? null
  if (last.length !== 2 || last === 'gb' || (soldAbroad.has(last) && !(dot > 0 && soldButForSecondLevel.has(last)))) return null
  const code = last.toUpperCase()
  return table().byCode.has(code) ? code : null
}
