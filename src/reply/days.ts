import { zoneOffset } from '../facts/clock'
import { remember } from '../inquiry/remember'

export const minute = 60_000
export const dayMinutes = 1440
const dayMilliseconds = dayMinutes * minute

/** Local days are counted from 1 January 1970. */
export function dayAt(at: number, zone: string): number {
  return Math.floor((Math.floor(at / minute) + (zoneOffset(zone, at) ?? 0)) / dayMinutes)
}

/** ISO weekday, Monday is 1. 1 January 1970 was a Thursday. */
export function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1
}

const dates = new Map<number, string>()
const datesAtMost = 4000

/** `2026-03-02` */
export function dateOf(day: number): string {
  let date = dates.get(day)
  if (date === undefined) {
    date = new Date(day * dayMilliseconds).toISOString().slice(0, 10)
    if (dates.size >= datesAtMost) dates.clear()
    dates.set(day, date)
  }
  return date
}

/** The day of a date such as `2026-03-02`; `NaN` for a date that there is not. */
export const dayOf = remember(2000, (date: string): number => Date.parse(`${date}T00:00Z`) / dayMilliseconds)

export function yearOf(day: number): number {
  return new Date(day * dayMilliseconds).getUTCFullYear()
}

/** The instant of a local day and minute; where clocks change, the offset after the change counts. */
export function instantOf(day: number, minutes: number, zone: string): number {
  const local = (day * dayMinutes + minutes) * minute
  const guess = local - (zoneOffset(zone, local) ?? 0) * minute
  return local - (zoneOffset(zone, guess) ?? 0) * minute
}

/** Minutes of `09:30`. */
export const minutesOf = remember(1500, (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5)))

const secondsOfDay = 86_400
const twoDigits = Array.from({ length: 60 }, (_, number) => String(number).padStart(2, '0'))

/** `2026-03-02T09:30:00Z`; by hand, as the runtime takes ten times as long. */
export function iso(at: number): string {
  const seconds = at / 1000
  if (!Number.isInteger(seconds)) return new Date(at).toISOString()
  const day = Math.floor(seconds / secondsOfDay)
  const rest = seconds - day * secondsOfDay
  return `${dateOf(day)}T${twoDigits[Math.floor(rest / 3600)]}:${twoDigits[Math.floor((rest % 3600) / 60)]}:${twoDigits[rest % 60]}Z`
}

/** `2026-03-02T09:30:00+08:00`, as a clock in the zone shows it; `null` for an unknown zone. */
export function isoIn(at: number, zone: string): string | null {
  const offset = zoneOffset(zone, at)
  if (offset === null) return null
  const local = iso(at + offset * minute).slice(0, -1)
  const east = Math.abs(offset)
  return `${local}${offset < 0 ? '-' : '+'}${twoDigits[Math.floor(east / 60)]}:${twoDigits[Math.floor(east % 60)]}`
}

/** `2026-03-02 09:30`, for sentences. */
export function wallTime(at: number, zone: string): string {
  return iso(at + (zoneOffset(zone, at) ?? 0) * minute).slice(0, 16).replace('T', ' ')
}

/** First and last day of `2026-10-01` or `2026-10-01/2026-10-07`. */
export const interval = remember(2000, (entry: string): readonly [first: number, last: number] => {
  const [from, to] = entry.split('/') as [string, string | undefined]
  return [dayOf(from), dayOf(to ?? from)]
})
