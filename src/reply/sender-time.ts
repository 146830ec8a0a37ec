import { clockTime, zoneOffset } from '../facts/clock'
import type { PlaceLists } from '../facts/place'
import type { Facts } from '../facts/types'
import { mostPeopleZoneOf, primaryZoneOf } from '../lists/main-zones'
import { isRamadan } from '../lists/moon'
import type { Policy } from '../policy/schema'
import { closureOf } from './closures'
import { dayAt, instantOf, minute, minutesOf, weekdayOf } from './days'
import type { Holiday, HolidayTable } from './holidays'
import type { Stretch } from './timing'

/** Hours that are all shorter than this suit nobody. */
const leastShared = 60 * minute
/** The widest that zones are from UTC, in minutes. */
const widestOffset = 14 * 60

/**
 * How the zone is known: named by a witness, or the only one of the country; all of a country's, whose hours are shared;
 * the one that most people there live by, where no hours are shared; the offset that the sender's clock stated.
 */
export type ZoneBasis = 'one' | 'all' | 'most-people' | 'offset'

/** The sender's working time. Days are local, counted from 1 January 1970. */
export interface SenderTime {
  /** Reckoned with: hours suit all of them. */
  readonly zones: readonly string[]
  readonly basis: ZoneBasis
  /** Whose weekend and holidays count; `null` where only an offset is known. */
  readonly country: string | null
  readonly dayAt: (at: number) => number
  readonly isWeekend: (day: number) => boolean
  readonly holidayOn: (day: number) => Holiday | null
  /** When factories there are about closed; an office may answer. */
  readonly closureOn: (day: number) => Holiday | null
  readonly isWorkday: (day: number) => boolean
  readonly isRamadan: (day: number) => boolean
  /** Working hours of a day in every zone; `null` on a day off. */
  readonly hoursOn: (day: number) => Stretch | null
  /** The part of them that is best read in; `null` on a day off, or where zones share none. */
  readonly bestOn: (day: number) => Stretch | null
}

/** What is known of the sender's working time by the best witness; `null` where no zone is. */
export function senderTimeOf(facts: Facts, places: PlaceLists, policy: Policy, holidays: HolidayTable, now: number): SenderTime | null {
  const found = zonesOf(facts, places, policy, now)
  if (!found) return null
  const { zones, basis, country } = found
  const { senderHours, bestHours, ramadan } = policy.reply
  const weekend = country ? places.weekendOf(country) : [6, 7]
  const fasts = country !== null && ramadan.countries.includes(country)
  const days = country === null ? null : holidays(country)
  const isWeekend = (day: number) => weekend.includes(weekdayOf(day)) && !days?.isMadeUp(day)
  const holidayOn = (day: number) => days?.holidayOn(day) ?? null
  const isWorkday = (day: number) => !isWeekend(day) && holidayOn(day) === null
  const isFasting = (day: number) => fasts && isRamadan(day)
  const shared = (day: number, start: number, end: number): Stretch | null => {
    let opens = Number.NEGATIVE_INFINITY
    let closes = Number.POSITIVE_INFINITY
    for (const zone of zones) {
      opens = Math.max(opens, instantOf(day, start, zone))
      closes = Math.min(closes, instantOf(day, end, zone))
    }
    return opens < closes ? { opens, closes } : null
  }
  const hours = [minutesOf(senderHours.start), minutesOf(senderHours.end)] as const
  const best = [Math.max(hours[0], minutesOf(bestHours.start)), Math.min(hours[1], minutesOf(bestHours.end))] as const
  const fasting = [minutesOf(ramadan.hours.start), minutesOf(ramadan.hours.end)] as const
  return {
    zones, basis, country, isWeekend, holidayOn, isWorkday, isRamadan: isFasting,
    dayAt: (at) => dayAt(at, zones[0]!),
    closureOn: (day) => (country === null ? null : closureOf(country, day, policy, days)),
    hoursOn: (day) => (isWorkday(day) ? shared(day, ...(isFasting(day) ? fasting : hours)) : null),
    bestOn: (day) => (isWorkday(day) ? shared(day, isFasting(day) ? Math.max(best[0], fasting[0]) : best[0], isFasting(day) ? Math.min(best[1], fasting[1]) : best[1]) : null),
  }
}

function zonesOf(facts: Facts, places: PlaceLists, policy: Policy, now: number): Pick<SenderTime, 'zones' | 'basis' | 'country'> | null {
  const { place, clock } = facts
  const locals = clock?.locals ?? []
  const known = (locals.length > 0 ? locals.map(({ zone }) => zone) : (place?.zones ?? [])).filter((zone) => zoneOffset(zone, now) !== null)
  if (known.length === 0) {
    const offset = clock?.offset ?? null
    if (offset === null || clock?.offsetIsServers || Math.abs(offset) > widestOffset) return null
    return { zones: [`${offset < 0 ? '-' : '+'}${clockTime(Math.abs(offset))}`], basis: 'offset', country: place?.claimed ?? null }
  }
  const country = place?.claimed ?? places.countriesOfZone(known[0]!)[0] ?? null
  if (known.length === 1) return { zones: known, basis: 'one', country }
  const primary = country === null ? null : primaryZoneOf(country)
  if (primary !== null && known.includes(primary)) return { zones: [primary], basis: 'one', country }
  const offsets = known.map((zone) => zoneOffset(zone, now)!)
  const { start, end } = policy.reply.senderHours
  const spread = (Math.max(...offsets) - Math.min(...offsets)) * minute
  if ((minutesOf(end) - minutesOf(start)) * minute - spread >= leastShared) return { zones: known, basis: 'all', country }
  const most = country === null ? null : mostPeopleZoneOf(country)
  return { zones: [most !== null && known.includes(most) ? most : known[0]!], basis: 'most-people', country }
}
