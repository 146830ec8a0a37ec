import { mostPeopleZoneLines, primaryZoneLines } from './main-zones.data'

let primary: ReadonlyMap<string, string> | null = null
let mostPeople: ReadonlyMap<string, string> | null = null

function read(lines: string): ReadonlyMap<string, string> {
  return new Map(lines.split('\n').map((line) => line.split(' ') as [string, string]))
}

/** The zone that nearly everybody in a country of several lives by: Shanghai's in China, Madrid's in Spain. `null` where there is none such. */
export function primaryZoneOf(country: string): string | null {
  primary ??= read(primaryZoneLines)
  return primary.get(country) ?? null
}

/** The zone that more people live by than by any other in a country of several zones; `null` for countries with one. */
export function mostPeopleZoneOf(country: string): string | null {
  mostPeople ??= read(mostPeopleZoneLines)
  return mostPeople.get(country) ?? primaryZoneOf(country)
}
