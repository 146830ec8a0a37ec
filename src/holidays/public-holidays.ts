import Holidays, { type HolidaysTypes } from 'date-holidays'
import { remember } from '../inquiry/remember'
import type { Holiday, HolidayCalendar } from '../reply/holidays'
import { announced, daysOf } from './announced'
import { estimatedChina } from './china'
import { closureLines } from './closures.data'
import { isSolemn } from './solemn'

/** Which days of a country are told, and in what language. */
export interface PublicHolidayOptions {
  /** ISO 639-1 code of the language of the names, where date-holidays has it; `en` by default. Announced holidays are named in English. */
  readonly language?: string
  /** Kinds of days on which offices count as closed; `public` alone by default. */
  readonly types?: readonly HolidaysTypes.HolidayType[]
  /** Whether the weeks in which factories are closed by custom are told too; `true` by default. */
  readonly closures?: boolean
}

const yearsAtMost = 400
const hour = 3_600_000
/** Less than this is a half day: offices are open in the other half. */
const wholeDay = 20 * hour
const dayMilliseconds = 24 * hour

/**
 * Public holidays of about 200 countries from date-holidays (whose data is under CC BY-SA 3.0 and comes with that package), with China's and
 * India's as announced. Sub-national holidays are not known. A country and year takes up to 80 ms once, and is then remembered.
 */
export function publicHolidays({ language = 'en', types = ['public'], closures = true }: PublicHolidayOptions = {}): HolidayCalendar {
  const yearOf = remember(yearsAtMost, (key: string): readonly Holiday[] => {
    const [country, year] = [key.slice(0, 2), Number(key.slice(2))]
    return [...publicDays(country, year, language, types), ...(closures ? closuresOf(country, year) : [])]
  })
  return {
    holidaysOf: (country, from, to) => yearsOf(from, to).flatMap((year) => yearOf(country + year)).filter(({ date }) => date >= from && date <= to),
    workdaysOf: (country, from, to) => yearsOf(from, to).flatMap((year) => announced(country, year)?.workdays ?? []).filter((date) => date >= from && date <= to),
  }
}

function yearsOf(from: string, to: string): number[] {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))]
  return last >= first ? Array.from({ length: Math.min(last - first + 1, 20) }, (_, index) => first + index) : []
}

function publicDays(country: string, year: number, language: string, types: readonly HolidaysTypes.HolidayType[]): Holiday[] {
  const known = announced(country, year)
  const holidays = known ? known.holidays : country === 'CN' ? estimatedChina(year, byRule(country, year, 'en', ['public'])) : byRule(country, year, language, types)
  return holidays.map((holiday) => (isSolemn(holiday.name) ? { ...holiday, solemn: true } : holiday))
}

function byRule(country: string, year: number, language: string, types: readonly HolidaysTypes.HolidayType[]): Holiday[] {
  const found = new Holidays(country, { types: [...types] }).getHolidays(year, language)
  return (Array.isArray(found) ? found : []).flatMap(({ date, name, start, end }): Holiday[] => {
    const length = end.getTime() - start.getTime()
    if (length < wholeDay) return []
    const first = date.slice(0, 10)
    const last = new Date(Date.parse(`${first}T00:00Z`) + (Math.max(1, Math.round(length / dayMilliseconds)) - 1) * dayMilliseconds).toISOString().slice(0, 10)
    return daysOf(first, last).map((day) => ({ date: day, name, kind: 'public' }))
  })
}

function closuresOf(country: string, year: number): Holiday[] {
  return closureLines.trim().split('\n').map((line) => line.split('|') as [string, string, string, string]).filter(([of]) => of === country)
    .flatMap(([, name, first, last]) => daysOf(`${year}-${first}`, `${year}-${last}`).map((date): Holiday => ({ date, name, kind: 'closure', estimated: true })))
}
