import type { Grade, OfficeHours } from '../inquiry/schema'
import type { Policy } from '../policy/schema'
import { zoneOffset } from '../facts/clock'
import { dayAt, instantOf, interval, iso, minute, minutesOf, weekdayOf } from './days'

/** A desk that is closed longer than this has wrong holidays in its context. */
const daysAtMost = 90

/** One working stretch, in epoch milliseconds. */
export interface Stretch {
  readonly opens: number
  readonly closes: number
}

/** The seller's desk: when it is open. */
export interface Desk {
  readonly zone: string
  readonly hours: OfficeHours
  /** Closed days, as `YYYY-MM-DD` or intervals `from/to`. */
  readonly holidays: readonly string[]
  /** Public holidays of the seller's country, and days of the weekend that make up for them; the desk's own come first. */
  readonly publicDays?: { readonly isHoliday: (day: number) => boolean; readonly isMadeUp: (day: number) => boolean }
}

export interface Due {
  readonly within: string | null
  readonly dueAt: string | null
}

/** Office minutes that an answer of a grade may take, and the moment that they end; `null` for D. */
export function dueOf(grade: Grade, from: number | null, desk: Desk | null, policy: Policy): Due {
  if (grade === 'D') return { within: null, dueAt: null }
  const officeDay = minutesOf((desk?.hours ?? policy.officeHours).end) - minutesOf((desk?.hours ?? policy.officeHours).start)
  if (grade === 'B') {
    const least = Math.round(policy.reply.leastHoursB * 60)
    if (from === null || !desk) return { within: durationOf(least), dueAt: null }
    return closeOfDay(from, least, desk)
  }
  const minutes = grade === 'A' ? Math.round(policy.reply.hoursA * 60) : officeDay
  const due = from === null || !desk ? null : addOfficeMinutes(from, minutes, desk)
  return { within: durationOf(minutes), dueAt: due === null ? null : iso(due) }
}

/**
 * What is due where a marketplace's clock runs too: the earlier of the two. Where that falls when the desk is closed, the desk's last
 * moment before it; and the clock's own end where the desk does not open before.
 */
export function dueOnPlatform(due: Due, from: number | null, desk: Desk | null, hours: number): Due {
  if (from === null) return due
  const end = from + Math.round(hours * 60) * minute
  if (due.dueAt !== null && Date.parse(due.dueAt) <= end) return due
  let last: number | null = null
  let worked = 0
  for (const { opens, closes } of desk ? stretches(from, desk) : []) {
    const start = Math.max(opens, from)
    if (start >= end) break
    if (closes <= start) continue
    last = Math.min(closes, end)
    worked += last - start
  }
  if (last === null) return { within: due.within !== null && !desk ? due.within : durationOf(Math.round(hours * 60)), dueAt: iso(end) }
  return { within: durationOf(Math.round(worked / minute)), dueAt: iso(last) }
}

/** The moment after that many minutes of office time; `null` where the desk does not open within 90 days. */
export function addOfficeMinutes(from: number, minutes: number, desk: Desk): number | null {
  let left = minutes * minute
  for (const { opens, closes } of stretches(from, desk)) {
    const start = Math.max(opens, from)
    if (closes <= start) continue
    if (closes - start >= left) return start + left
    left -= closes - start
  }
  return null
}

/** By the close of the working day, but at least `least` office minutes after receipt. */
function closeOfDay(from: number, least: number, desk: Desk): Due {
  const earliest = addOfficeMinutes(from, least, desk)
  if (earliest === null) return { within: durationOf(least), dueAt: null }
  let worked = 0
  for (const { opens, closes } of stretches(from, desk)) {
    const start = Math.max(opens, from)
    if (closes <= start) continue
    if (closes >= earliest) {
      // The day of receipt ends here when two hours fit in it; else the next day takes only what is missing.
      const due = worked === 0 ? closes : earliest
      return { within: durationOf(Math.round((worked + due - start) / minute)), dueAt: iso(due) }
    }
    worked += closes - start
  }
  return { within: durationOf(least), dueAt: null }
}

/** The desk's stretches from the local day of a moment on, over 90 days. */
export function* stretches(from: number, desk: Desk): Generator<Stretch> {
  if (zoneOffset(desk.zone, from) === null) return
  const firstDay = dayAt(from, desk.zone)
  for (let day = firstDay; day < firstDay + daysAtMost; day++) if (isOpenOn(day, desk)) yield stretchOf(day, desk)
}

/** The desk's hours on a local day, whether or not it is open then. */
export function stretchOf(day: number, { zone, hours }: Desk): Stretch {
  return { opens: instantOf(day, minutesOf(hours.start), zone), closes: instantOf(day, minutesOf(hours.end), zone) }
}

export function isOpenOn(day: number, desk: Desk): boolean {
  if (isDeskHoliday(day, desk)) return false
  return desk.hours.days.includes(weekdayOf(day)) || (desk.publicDays?.isMadeUp(day) ?? false)
}

/** Whether a local day is a holiday of the desk's own or of its country. */
export function isDeskHoliday(day: number, { holidays, publicDays }: Desk): boolean {
  for (const entry of holidays) {
    const [first, last] = interval(entry)
    if (day >= first && day <= last) return true
  }
  return publicDays?.isHoliday(day) ?? false
}

/** An ISO 8601 duration of minutes: `PT1H`, `PT2H30M`. */
export function durationOf(minutes: number): string {
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  return `PT${hours > 0 ? `${hours}H` : ''}${rest > 0 || hours === 0 ? `${rest}M` : ''}`
}
