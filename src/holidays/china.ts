import { lunarNewYearDays } from '../lists/moon'
import type { Holiday } from '../reply/holidays'
import { daysOf } from './announced'

const dayMilliseconds = 86_400_000
const festivals = ['Qingming Festival', 'Dragon Boat Festival', 'Mid-Autumn Festival']

/**
 * China's holidays of a year that is not announced yet, by the rules of November 2024: eight days from the eve of the lunar new year, five
 * from 1 May, seven from 1 October (eight with Mid-Autumn in them), three for each of the others with the nearest weekend, one where it is a
 * Wednesday. Which days of the weekend are worked for them is not known before. The festivals' days come from `rules`.
 *
 * Source: 国办发明电〔2024〕12号, of 2024-11-12
 */
export function estimatedChina(year: number, rules: readonly Holiday[]): Holiday[] {
  const days = new Map<string, Holiday>()
  const put = (name: string, dates: readonly string[]) => {
    for (const date of dates) if (!days.has(date)) days.set(date, { date, name, kind: 'public', estimated: true })
  }
  put('National Day', daysOf(`${year}-10-01`, `${year}-10-07`))
  put('Labour Day', daysOf(`${year}-05-01`, `${year}-05-05`))
  const newYear = lunarNewYearDays().map((day) => day * dayMilliseconds).find((at) => new Date(at).getUTCFullYear() === year)
  if (newYear !== undefined) put('Spring Festival', daysOf(dateAt(newYear - dayMilliseconds), dateAt(newYear + 6 * dayMilliseconds)))
  else for (const { date, name } of rules) if (name === 'Spring Festival') put(name, [date])
  put('New Year', aroundWeekend(`${year}-01-01`))
  for (const name of festivals) {
    const date = rules.find((holiday) => holiday.name === name)?.date
    if (!date) continue
    if (days.has(date)) put('National Day', [`${year}-10-08`])
    else put(name, aroundWeekend(date))
  }
  return [...days.values()].filter(({ date }) => date.startsWith(`${year}-`)).sort((one, other) => (one.date < other.date ? -1 : 1))
}

/** The day with the nearest weekend, three in all; by ISO weekday, from how many days before it to how many after. */
const spans: readonly (readonly [before: number, after: number])[] = [[0, 0], [2, 0], [2, 0], [0, 0], [0, 2], [0, 2], [0, 2], [1, 1]]

function aroundWeekend(date: string): string[] {
  const at = Date.parse(`${date}T00:00Z`)
  const [before, after] = spans[new Date(at).getUTCDay() || 7]!
  return daysOf(dateAt(at - before * dayMilliseconds), dateAt(at + after * dayMilliseconds))
}

function dateAt(at: number): string {
  return new Date(at).toISOString().slice(0, 10)
}
