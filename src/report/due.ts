import { tzOffset } from '@date-fns/tz'
import type { Reply } from '../score/assessment'
import type { Words } from './words'

/**
 * When to answer, short: the seller's local time of `dueAt` (UTC with a `Z` where their zone is not known),
 * else the duration that it should take, else `-`.
 */
export function dueText(reply: Reply, zone: string | null, words: Words): string {
  const due = reply.dueAt === null ? NaN : Date.parse(reply.dueAt)
  if (Number.isNaN(due)) return durationText(reply.within, words)
  const offset = zone === null ? NaN : tzOffset(zone, new Date(due))
  const known = !Number.isNaN(offset)
  const local = new Date(known ? due + offset * 60_000 : due).toISOString()
  return words.moment(Number(local.slice(5, 7)), Number(local.slice(8, 10)), local.slice(11, 16)) + (known ? '' : 'Z')
}

function durationText(within: string | null, words: Words): string {
  const parts = within === null ? null : /^P(?:(\d{1,4})D)?(?:T(?:(\d{1,4})H)?(?:(\d{1,4})M)?)?$/.exec(within)
  if (!parts) return '-'
  const units = (['D', 'H', 'M'] as const).flatMap((unit, index) => (parts[index + 1] ? [words.duration(Number(parts[index + 1]), unit)] : []))
  return units.join(' ') || '-'
}
