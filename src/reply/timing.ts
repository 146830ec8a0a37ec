import { localAt, zoneOffset } from '../facts/clock'
import type { Grade, OfficeHours } from '../inquiry/schema'
import type { Policy } from '../policy/schema'

const minute = 60_000
const dayMinutes = 1440
/** A desk that is closed longer than this has wrong holidays in its context. */
const daysAtMost = 90

/** One working stretch, in epoch milliseconds. */
interface Stretch {
  readonly opens: number
  readonly closes: number
}

/** The seller's desk: when it is open. */
export interface Desk {
  readonly zone: string
  readonly hours: OfficeHours
  /** Closed days, as `YYYY-MM-DD` or intervals `from/to`. */
  readonly holidays: readonly string[]
}

/** Office minutes that an answer of a grade may take, and the moment that they end; `null` for D. */
export function dueOf(grade: Grade, from: number | null, desk: Desk | null, policy: Policy): { within: string | null; dueAt: string | null } {
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
function closeOfDay(from: number, least: number, desk: Desk): { within: string | null; dueAt: string | null } {
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

function* stretches(from: number, desk: Desk): Generator<Stretch> {
  const offset = zoneOffset(desk.zone, from)
  if (offset === null) return
  const firstDay = Math.floor((Math.floor(from / minute) + offset) / dayMinutes)
  for (let day = firstDay; day < firstDay + daysAtMost; day++) {
    const { weekday } = localAt(day * dayMinutes * minute, 0)
    if (!desk.hours.days.includes(weekday) || isHoliday(day, desk.holidays)) continue
    yield { opens: instantOf(day, minutesOf(desk.hours.start), desk.zone), closes: instantOf(day, minutesOf(desk.hours.end), desk.zone) }
  }
}

/** The instant of a local day and minute; where clocks change, the offset after the change counts. */
function instantOf(day: number, minutes: number, zone: string): number {
  const local = (day * dayMinutes + minutes) * minute
  const guess = local - (zoneOffset(zone, local) ?? 0) * minute
  return local - (zoneOffset(zone, guess) ?? 0) * minute
}

function isHoliday(day: number, holidays: readonly string[]): boolean {
  if (holidays.length === 0) return false
  const date = new Date(day * dayMinutes * minute).toISOString().slice(0, 10)
  return holidays.some((entry) => {
    const [from, to] = entry.split('/') as [string, string | undefined]
    return date >= from && date <= (to ?? from)
  })
}

function minutesOf(clockTime: string): number {
  return Number(clockTime.slice(0, 2)) * 60 + Number(clockTime.slice(3, 5))
}

/** An ISO 8601 duration of minutes: `PT1H`, `PT2H30M`. */
export function durationOf(minutes: number): string {
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  return `PT${hours > 0 ? `${hours}H` : ''}${rest > 0 || hours === 0 ? `${rest}M` : ''}`
}

function iso(at: number): string {
  return new Date(at).toISOString().replace('.000Z', 'Z')
}
