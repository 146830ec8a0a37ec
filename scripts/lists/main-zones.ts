import { zonesOf } from '../../src/lists/countries'
import { dataFile, packageVersion, readJson, sorted, type Generated } from './emit'

/** Where most people live of countries with several zones, none of which nearly everybody lives by. */
const mostPeople: Readonly<Record<string, string>> = {
  AU: 'Australia/Sydney', BR: 'America/Sao_Paulo', CA: 'America/Toronto', CD: 'Africa/Kinshasa', FM: 'Pacific/Chuuk', GL: 'America/Nuuk', ID: 'Asia/Jakarta',
  KI: 'Pacific/Tarawa', MN: 'Asia/Ulaanbaatar', MX: 'America/Mexico_City', PF: 'Pacific/Tahiti', PG: 'Pacific/Port_Moresby', RU: 'Europe/Moscow', US: 'America/New_York',
}
/** CLDR's name where the zones have a newer one. */
const renamed: Readonly<Record<string, string>> = { 'Europe/Kiev': 'Europe/Kyiv' }

export function mainZonesFile(): Generated {
  const { primaryZones } = (readJson('node_modules/cldr-core/supplemental/primaryZones.json') as { supplemental: { primaryZones: Readonly<Record<string, string>> } }).supplemental
  const line = (country: string, zone: string): string => {
    if (!zonesOf(country).includes(zone)) throw new Error(`${zone} is none of ${country}'s zones`)
    return `${country} ${zone}`
  }
  const single = sorted(Object.keys(primaryZones).filter((country) => zonesOf(country).length > 1)).map((country) => line(country, renamed[primaryZones[country]!] ?? primaryZones[country]!))
  const most = sorted(Object.keys(mostPeople)).map((country) => line(country, mostPeople[country]!))
  return dataFile('src/lists/main-zones.data.ts', {
    about: 'Of countries with several zones: the zone that nearly everybody lives by, and the one that most live by.',
    source: 'CLDR primaryZones (cldr-core); the second by the largest cities, written by hand in scripts/lists/main-zones.ts',
    licence: 'Unicode-3.0 (CLDR), MIT',
    version: `cldr-core ${packageVersion('cldr-core')}`,
    count: `${single.length} and ${most.length} countries`,
    script: 'main-zones.ts',
  }, { primaryZoneLines: single.join('\n'), mostPeopleZoneLines: most.join('\n') })
}
