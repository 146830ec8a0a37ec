import { domainToASCII } from 'node:url'
import { rawTimeZones } from '@vvo/tzdb'
import { countryKey } from '../../src/lists/country-key'
import { dataFile, packageVersion, readJson, sorted, sourceRows, type Generated } from './emit'

/** CLDR territories that are no ISO 3166-1 country, though written with two letters. */
const noCountry = new Set(['AC', 'AN', 'CP', 'CQ', 'DG', 'EA', 'EU', 'EZ', 'IC', 'QO', 'TA', 'UN', 'XA', 'XB', 'ZZ'])

type Territories = Readonly<Record<string, string>>

function territories(locale: string): Territories | null {
  try {
    const file = readJson(`node_modules/cldr-localenames-full/main/${locale}/territories.json`) as { main: Record<string, { localeDisplayNames: { territories: Territories } }> }
    return file.main[locale]!.localeDisplayNames.territories
  } catch {
    return null
  }
}

function supplemental<Value>(file: string, key: string): Value {
  return (readJson(`node_modules/cldr-core/supplemental/${file}.json`) as { supplemental: Record<string, Value> }).supplemental[key]!
}

export function countryCodes(): string[] {
  return sorted(Object.keys(territories('en')!).filter((code) => /^[A-Z]{2}$/.test(code) && !noCountry.has(code)))
}

/** Languages that are a country's own: official in all of it. */
function ownLanguages(code: string): string[] {
  const info = supplemental<Record<string, { languagePopulation?: Record<string, { _officialStatus?: string }> }>>('territoryInfo', 'territoryInfo')[code]
  return Object.entries(info?.languagePopulation ?? {})
    .filter(([, { _officialStatus: status }]) => status === 'official' || status === 'de_facto_official')
    .map(([language]) => language.replaceAll('_', '-'))
}

/** CLDR's code for a language where the language fact has another. */
const languageAs: Readonly<Record<string, string>> = { nb: 'no', nn: 'no', fil: 'tl' }
const spokenByPercent = 8
const spokenAtMost = 5

/** The languages of a country, most spoken first: official ones, and those that one in twelve can speak. */
function spokenLanguages(code: string): string[] {
  const info = supplemental<Record<string, { languagePopulation?: Record<string, { _officialStatus?: string; _populationPercent: string }> }>>('territoryInfo', 'territoryInfo')[code]
  const spoken = Object.entries(info?.languagePopulation ?? {})
    .filter(([, { _officialStatus: status, _populationPercent: percent }]) => Number(percent) >= spokenByPercent || status === 'official' || status === 'de_facto_official')
    .sort(([a, one], [b, other]) => Number(other._populationPercent) - Number(one._populationPercent) || (a < b ? -1 : 1))
    .map(([language]) => language.replace(/_.*/, ''))
  return [...new Set(spoken.map((language) => languageAs[language] ?? language))].slice(0, spokenAtMost)
}

function namesIn(names: Territories | null, code: string): string[] {
  if (!names) return []
  return Object.entries(names).filter(([key]) => key === code || key.startsWith(`${code}-alt-`)).map(([, name]) => name)
}

/** Ways of writing one name: `St.` is also `Saint`. */
function spellings(name: string): string[] {
  return name.startsWith('St. ') ? [name, `Saint ${name.slice(4)}`] : [name]
}

/** Weekends that CLDR 48 lacks or has wrong; ISO weekdays. Each with since when and by what. */
const weekendOverrides: Readonly<Record<string, readonly number[]>> = {
  AE: [6, 7], // Saturday and Sunday since 2022-01-01 by cabinet decision; Friday afternoon is free besides
  BD: [5, 6], // Friday and Saturday, government offices and banks, since September 2005
  BN: [5, 7], // Friday and Sunday, government offices; Saturday is a working day between them
  DJ: [5], // Friday
  MV: [5, 6], // Friday and Saturday since 2013
  NP: [6], // Saturday
  PS: [5, 6], // Friday and Saturday
  SO: [5], // Friday
}

const isoWeekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']

function weekend(code: string): readonly number[] {
  const override = weekendOverrides[code]
  if (override) return override
  const data = supplemental<{ weekendStart: Record<string, string>; weekendEnd: Record<string, string> }>('weekData', 'weekData')
  const start = isoWeekdays.indexOf(data.weekendStart[code] ?? data.weekendStart['001']!)
  const end = isoWeekdays.indexOf(data.weekendEnd[code] ?? data.weekendEnd['001']!)
  const days: number[] = []
  for (let day = start; ; day = (day + 1) % 7) {
    days.push(day + 1)
    if (day === end) return days
  }
}

/** Endings in a country's own script. */
const nativeEndings: Readonly<Record<string, readonly string[]>> = {
  RU: ['рф'], CN: ['中国', '中國'], TW: ['台湾', '台灣'], HK: ['香港'], MO: ['澳門'], SG: ['新加坡'], KR: ['한국'], TH: ['ไทย'], IN: ['भारत'],
  UA: ['укр'], RS: ['срб'], BY: ['бел'], BG: ['бг'], KZ: ['қаз'], MK: ['мкд'], MN: ['мон'], GE: ['გე'], AM: ['հայ'], GR: ['ελ'], IL: ['ישראל'],
  SA: ['السعودية'], AE: ['امارات'], EG: ['مصر'], IR: ['ایران'], JO: ['الاردن'], MA: ['المغرب'], DZ: ['الجزائر'], TN: ['تونس'], OM: ['عمان'],
  QA: ['قطر'], IQ: ['عراق'], SY: ['سورية'], PS: ['فلسطين'], SD: ['سودان'], PK: ['پاکستان'], BD: ['বাংলা'], LK: ['ලංකා'], LA: ['ລາວ'], YE: ['اليمن'],
}

export function countriesFile(): Generated {
  const codes = countryCodes()
  const english = territories('en')!
  const simplified = territories('zh')!
  const mappings = supplemental<Record<string, { _alpha3?: string }>>('codeMappings', 'codeMappings')
  const callingCodes = (readJson('node_modules/libphonenumber-js/metadata.min.json') as { country_calling_codes: Record<string, string[]> }).country_calling_codes
  const aliases = new Map<string, string[]>()
  for (const [code, ...names] of sourceRows('country-aliases.source.tsv')) {
    if (!code || !codes.includes(code)) throw new Error(`country-aliases.source.tsv: no country: ${code}`)
    aliases.set(code, names)
  }
  const keys = new Map<string, string>()
  const claim = (name: string, code: string, firm: boolean): void => {
    const key = countryKey(name)
    if (key.length < 2 || /^[a-z]{2}$/.test(key) && !firm) return
    const holder = keys.get(key)
    if (holder && holder !== code && firm) throw new Error(`${name}: both ${holder} and ${code}`)
    if (!holder) keys.set(key, code)
  }
  // Firm names first: what two countries would claim is then the one's that a person means by it.
  for (const [code, names] of aliases) for (const name of names) claim(name, code, true)
  for (const locales of [['en'], ['zh', 'zh-Hant', 'zh-Hant-HK']]) {
    for (const code of codes) for (const locale of locales) for (const name of namesIn(territories(locale), code)) for (const form of spellings(name)) claim(form, code, false)
  }
  for (const code of codes) claim(mappings[code]?._alpha3 ?? code, code, false)
  for (const code of codes) for (const language of ownLanguages(code)) for (const name of namesIn(territories(language), code)) claim(name, code, false)

  const lines = codes.map((code) => {
    const names = [...keys].filter(([, holder]) => holder === code).map(([key]) => key)
    const calling = sorted(Object.entries(callingCodes).filter(([, countries]) => countries.includes(code)).map(([prefix]) => prefix))
    const endings = (nativeEndings[code] ?? []).map((ending) => domainToASCII(ending))
    return [
      code, english[`${code}-alt-short`] && code !== 'US' && code !== 'GB' ? english[`${code}-alt-short`] : english[code],
      simplified[`${code}-alt-short`] ?? simplified[code], calling.join(','), weekend(code).join(''), endings.join(','), spokenLanguages(code).join(','), sorted(names).join(','),
    ].join('|')
  })
  return dataFile('src/lists/countries.data.ts', {
    about: 'Countries, a line each: code, English name, Chinese name, calling codes, weekend as ISO weekdays, endings in its own script, languages by number of speakers, folded names.',
    source: 'CLDR (cldr-localenames-full, cldr-core); Google\'s libphonenumber metadata (libphonenumber-js); scripts/lists/country-aliases.source.tsv; weekends that CLDR lacks in scripts/lists/countries.ts',
    licence: 'Unicode-3.0 (CLDR), Apache-2.0 (libphonenumber metadata), MIT',
    version: `cldr-localenames-full ${packageVersion('cldr-localenames-full')}, cldr-core ${packageVersion('cldr-core')}, libphonenumber-js ${packageVersion('libphonenumber-js')}`,
    count: `${codes.length} countries, ${keys.size} names`,
    script: 'countries.ts',
  }, { countryLines: lines.join('\n') })
}

interface WindowsZone {
  readonly mapZone: { readonly _other: string; readonly _type: string; readonly _territory: string }
}

export function zonesFile(): Generated {
  const codes = countryCodes()
  const byCountry = new Map<string, string[]>()
  for (const { name, countryCode, group } of rawTimeZones) {
    if (!codes.includes(countryCode)) continue
    const others = sorted(group.filter((zone) => zone !== name))
    byCountry.set(countryCode, [...(byCountry.get(countryCode) ?? []), [name, ...others].join(',')])
  }
  const { mapTimezones: rows } = supplemental<{ mapTimezones: readonly WindowsZone[] }>('windowsZones', 'windowsZones')
  const standard = new Map(rows.filter(({ mapZone }) => mapZone._territory === '001').map(({ mapZone }) => [mapZone._other, mapZone._type]))
  const shared = new Map<string, Set<string>>()
  for (const { mapZone } of rows) {
    const zone = standard.get(mapZone._other)!
    if (!codes.includes(mapZone._territory) || zone.startsWith('Etc/')) continue
    shared.set(zone, (shared.get(zone) ?? new Set()).add(mapZone._territory))
  }
  const lines = sorted(byCountry.keys()).map((code) => `${code} ${byCountry.get(code)!.join(' ')}`)
  const sharedLines = sorted(shared.keys()).filter((zone) => shared.get(zone)!.size > 1).map((zone) => `${zone} ${sorted(shared.get(zone)!).join(' ')}`)
  return dataFile('src/lists/zones.data.ts', {
    about: 'Time zones of countries, a line a country: zones with rules of their own, each followed by the names that keep the same time there. Then zones that one system setting stands for in several countries.',
    source: '@vvo/tzdb; CLDR windowsZones (cldr-core): a computer set to "W. Europe Standard Time" may report Europe/Berlin in all of its countries',
    licence: 'MIT (@vvo/tzdb), Unicode-3.0 (CLDR)',
    version: `@vvo/tzdb ${packageVersion('@vvo/tzdb')}, cldr-core ${packageVersion('cldr-core')}`,
    count: `${byCountry.size} countries, ${rawTimeZones.length} zones, ${sharedLines.length} shared`,
    script: 'countries.ts',
  }, { zoneLines: lines.join('\n'), sharedZoneLines: sharedLines.join('\n') })
}
