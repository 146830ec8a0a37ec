import { lunarNewYears, ramadanDays } from './moon.data'

const dayMilliseconds = 86_400_000

interface MoonDays {
  readonly ramadans: readonly (readonly [first: number, last: number])[]
  readonly newYears: readonly number[]
}

let table: MoonDays | null = null

function moonDays(): MoonDays {
  table ??= {
    ramadans: ramadanDays.split(' ').map((month) => {
      const [first, last] = month.split('/') as [string, string]
      return [dayOf(first), dayOf(last)] as const
    }),
    newYears: lunarNewYears.split(' ').map(dayOf),
  }
  return table
}

function dayOf(date: string): number {
  return Date.parse(`${date}T00:00Z`) / dayMilliseconds
}

/** Whether a day (counted from 1 January 1970) is in the month of fasting; 2024 to 2035. The sighting of the moon may move it by one. */
export function isRamadan(day: number): boolean {
  return moonDays().ramadans.some(([first, last]) => day >= first && day <= last)
}

/** First days of the lunar year in China, counted from 1 January 1970, first to last; 2024 to 2035. */
export function lunarNewYearDays(): readonly number[] {
  return moonDays().newYears
}
