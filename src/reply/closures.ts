import { lunarNewYearDays } from '../lists/moon'
import type { Policy } from '../policy/schema'
import type { CountryDays, Holiday } from './holidays'

const lunarNewYear: Holiday = { date: '', name: 'Lunar New Year', kind: 'closure', estimated: true }

/** Why factories of a country are about closed on a day: by the calendar, else around the lunar new year by the policy; `null` where they work. */
export function closureOf(country: string, day: number, policy: Policy, days: CountryDays | null): Holiday | null {
  const known = days?.closureOn(day)
  if (known) return known
  const { countries, daysBefore, daysAfter } = policy.reply.lunarNewYear
  if (!countries.includes(country)) return null
  for (const first of lunarNewYearDays()) if (day >= first - daysBefore && day <= first + daysAfter) return lunarNewYear
  return null
}

/** Every day from one to another on which factories of a country are about closed. */
export function closedDays(country: string, from: number, to: number, policy: Policy, days: CountryDays | null): number[] {
  const closed = (days?.closuresIn(from, to) ?? []).map(({ day }) => day)
  const { countries, daysBefore, daysAfter } = policy.reply.lunarNewYear
  if (!countries.includes(country)) return closed
  for (const first of lunarNewYearDays()) for (let day = Math.max(from, first - daysBefore); day <= Math.min(to, first + daysAfter); day++) closed.push(day)
  return closed
}
