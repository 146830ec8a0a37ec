import type { Holiday } from '../reply/holidays'
import { announcedLines } from './announced.data'

/** A year of a country as it was announced: it stands for itself, whatever rules say. */
export interface Announced {
  readonly holidays: readonly Holiday[]
  /** Days of the weekend that are worked, `2026-10-10`. */
  readonly workdays: readonly string[]
}

const dayMilliseconds = 86_400_000
let table: ReadonlyMap<string, Announced> | null = null

/** The announced holidays of a country's year; `null` where there is no announcement, or none is needed. */
export function announced(country: string, year: number): Announced | null {
  table ??= new Map(announcedLines.trim().split('\n').map((line) => read(line.split('|') as [string, string, string, string])))
  return table.get(`${country}${year}`) ?? null
}

function read([country, year, holidays, workdays]: readonly [string, string, string, string]): readonly [string, Announced] {
  return [`${country}${year}`, {
    holidays: holidays.split(';').flatMap((entry) => {
      const [name, span] = entry.split('=') as [string, string]
      const [first, last] = span.split('/') as [string, string | undefined]
      return daysOf(`${year}-${first}`, `${year}-${last ?? first}`).map((date): Holiday => ({ date, name, kind: 'public' }))
    }),
    workdays: workdays === '' ? [] : workdays.split(',').map((day) => `${year}-${day}`),
  }]
}

/** Every date from one to another, both included. */
export function daysOf(first: string, last: string): string[] {
  const days: string[] = []
  for (let at = Date.parse(`${first}T00:00Z`); at <= Date.parse(`${last}T00:00Z`); at += dayMilliseconds) days.push(new Date(at).toISOString().slice(0, 10))
  return days
}
