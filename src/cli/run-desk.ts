import { isRecord } from '../inquiry/parse'
import type { OfficeHours } from '../inquiry/schema'
import { countriesOfCallingCode, countryOf, countryOfTld } from '../lists/countries'
import { defaultPolicy } from '../policy/default'
import { phoneOf } from '../facts/phone'
import { createDesk } from '../report/desk/desk'
import { type DeskFormat, deskReport } from '../report/desk/report'
import { stretches } from '../reply/timing'
import { type Deps, type Io, UsageError } from './deps'
import { type InputOptions, openSession } from './session'
import { coloursOf, widthOfTerminal } from './terminal'
import { placeName } from '../report/rows'

export interface DeskOptions extends InputOptions {
  readonly to?: DeskFormat
  readonly until?: string
}

type Json = Readonly<Record<string, unknown>>

/** `desk`: what the shift is to answer, and the figures of the day. Answers with the exit status. */
export async function runDesk(paths: readonly string[], options: DeskOptions, deps: Deps, io: Io): Promise<number> {
  const now = options.now ?? io.now()
  const until = options.until === undefined ? undefined : momentOf('--until', options.until)
  const at = momentOf('--now', now)
  const session = await openSession(paths, { ...options, now }, deps, io, false)
  const desk = createDesk(at)
  const { seller } = session.judgeOptions.context
  let errors = 0
  for await (const { row, inquiry } of session.judged()) {
    if (row.kind === 'error') {
      errors++
      session.say(`${placeName(row.place)}: ${row.error.message} (${row.error.code})`)
      continue
    }
    desk.add({ row, source: placeName(row.place), country: countryOfSender(inquiry?.sender), answeredAt: answeredAt(inquiry?.answeredAt) })
  }
  if (!session.nothingThere()) {
    const { locale, to = io.stdout.isTTY ? 'table' : 'markdown' } = options
    const zone = isRecord(seller) && typeof seller.timeZone === 'string' ? seller.timeZone : null
    const result = desk.result(until ?? closingAfter(at, seller, zone))
    await session.writer.write(deskReport(to, result, { locale, zone, width: widthOfTerminal(io.stdout), colour: coloursOf(io) }))
  }
  return session.close(errors > 0)
}

function momentOf(option: string, value: string): number {
  const at = Date.parse(value)
  if (Number.isNaN(at) || !/(?:[zZ]|[+-]\d\d:?\d\d)$/.test(value)) throw new UsageError(`${option} ${value}: must be an RFC 3339 date-time with an offset, such as 2026-03-01T09:30:00+08:00`)
  return at
}

/** When the desk that is open now, or opens next, closes; `null` where no zone is known. */
function closingAfter(at: number, seller: unknown, zone: string | null): number | null {
  if (zone === null || !isRecord(seller)) return null
  const hours = isRecord(seller.officeHours) ? (seller.officeHours as unknown as OfficeHours) : defaultPolicy.officeHours
  const holidays = Array.isArray(seller.holidays) ? seller.holidays.filter((day): day is string => typeof day === 'string') : []
  for (const { closes } of stretches(at, { zone, hours, holidays })) if (closes > at) return closes
  return null
}

function answeredAt(value: unknown): number | null {
  const at = typeof value === 'string' ? Date.parse(value) : Number.NaN
  return Number.isNaN(at) ? null : at
}

/** Where the sender says to be; else what the number or the address ends in. */
function countryOfSender(sender: unknown): string | null {
  if (!isRecord(sender)) return null
  const { country, phone, email } = sender as Json
  const said = typeof country === 'string' ? countryOf(country) : null
  if (said !== null) return said
  const number = typeof phone === 'string' ? phoneOf(phone, countriesOfCallingCode) : null
  if (number?.plausible && number.country) return number.country
  const ending = typeof email === 'string' ? /\.([a-z]{2,})$/i.exec(email)?.[1] : undefined
  return ending === undefined ? null : countryOfTld(ending.toLowerCase())
}
