import { remember } from '../inquiry/remember'
import { dayOf, yearOf } from './days'

/** A day on which offices of a country are closed. */
export interface Holiday {
  /** `2026-10-01`, in the country's own calendar day. */
  readonly date: string
  readonly name: string
  /** `public`: offices are closed. `closure`: factories are about closed by custom; an office may answer. */
  readonly kind: 'public' | 'closure'
  /** Known by rule, not by announcement. */
  readonly estimated?: boolean
  /** A day on which one does not congratulate: of mourning, fasting, remembrance or voting, or a mere day off. */
  readonly solemn?: boolean
}

/**
 * Public holidays of the world, as `inquiry-score/holidays` gives them. Both functions are synchronous and pure: the same
 * dates for the same arguments, which are remembered by country and year.
 */
export interface HolidayCalendar {
  /** Days from `from` to `to`, both included, of an ISO 3166-1 alpha-2 country; none for one that is not known. */
  holidaysOf(country: string, from: string, to: string): readonly Holiday[]
  /** Days of the weekend that are worked to make up for a holiday, as in China. */
  workdaysOf?(country: string, from: string, to: string): readonly string[]
}

/** The holidays of one country by day numbers, read a year at a time. */
export interface CountryDays {
  readonly holidayOn: (day: number) => Holiday | null
  readonly closureOn: (day: number) => Holiday | null
  readonly isMadeUp: (day: number) => boolean
  /** Public holidays of those days, in order. */
  readonly holidaysIn: (from: number, to: number) => readonly { readonly day: number; readonly holiday: Holiday }[]
  /** Days of those on which factories are about closed, in order. */
  readonly closuresIn: (from: number, to: number) => readonly { readonly day: number; readonly holiday: Holiday }[]
  /** What went wrong when the calendar was asked for the year of that day; `null` for nothing. */
  readonly failureOf: (day: number) => string | null
}

export type HolidayTable = (country: string) => CountryDays

interface Year {
  readonly holidays: ReadonlyMap<number, Holiday>
  readonly closures: ReadonlyMap<number, Holiday>
  readonly madeUp: ReadonlySet<number>
  readonly failure: string | null
}

const yearsAtMost = 400
const nothing: Year = { holidays: new Map(), closures: new Map(), madeUp: new Set(), failure: null }

const none: CountryDays = { holidayOn: () => null, closureOn: () => null, isMadeUp: () => false, holidaysIn: () => [], closuresIn: () => [], failureOf: () => null }

/** Reads a calendar as it is needed; days that cannot be read are left out, and a calendar that throws has none. */
export function holidayTable(calendar: HolidayCalendar | undefined): HolidayTable {
  if (!calendar) return () => none
  const read = remember(yearsAtMost, (key: string): Year => readYear(calendar, key.slice(0, 2), key.slice(2)))
  return remember(yearsAtMost, (country: string): CountryDays => {
    let year = nothing
    let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
    const yearAt = (day: number): Year => {
      if (day >= first && day <= last) return year
      const number = yearOf(day)
      if (Number.isNaN(number)) return nothing
      year = read(country + number)
      first = dayOf(`${number}-01-01`)
      last = dayOf(`${number}-12-31`)
      return year
    }
    return {
      holidayOn: (day) => yearAt(day).holidays.get(day) ?? null,
      closureOn: (day) => yearAt(day).closures.get(day) ?? null,
      isMadeUp: (day) => yearAt(day).madeUp.has(day),
      holidaysIn: (from, to) => between(new Set([yearAt(from), yearAt(to)]), 'holidays', from, to),
      closuresIn: (from, to) => between(new Set([yearAt(from), yearAt(to)]), 'closures', from, to),
      failureOf: (day) => yearAt(day).failure,
    }
  })
}

function between(years: Iterable<Year>, kind: 'holidays' | 'closures', from: number, to: number): { day: number; holiday: Holiday }[] {
  const found: { day: number; holiday: Holiday }[] = []
  for (const year of years) for (const [day, holiday] of year[kind]) if (day >= from && day <= to) found.push({ day, holiday })
  return found
}

function readYear(calendar: HolidayCalendar, country: string, year: string): Year {
  try {
    const [from, to] = [`${year}-01-01`, `${year}-12-31`]
    const known = [...calendar.holidaysOf(country, from, to)]
      .map((holiday) => ({ day: dayIn(year, holiday.date), holiday }))
      .filter(({ day, holiday }) => !Number.isNaN(day) && typeof holiday.name === 'string')
      .sort((one, other) => one.day - other.day)
    const of = (kind: Holiday['kind']) => {
      const days = new Map<number, Holiday>()
      for (const { day, holiday } of known) if (holiday.kind === kind && !days.has(day)) days.set(day, holiday)
      return days
    }
    const madeUp = new Set([...(calendar.workdaysOf?.(country, from, to) ?? [])].map((date) => dayIn(year, date)))
    return { holidays: of('public'), closures: of('closure'), madeUp, failure: null }
  } catch (error) {
    return { ...nothing, failure: error instanceof Error ? error.message : String(error) }
  }
}

function dayIn(year: string, date: unknown): number {
  return typeof date === 'string' && date.startsWith(`${year}-`) ? dayOf(date) : Number.NaN
}
