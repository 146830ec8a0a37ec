import { zoneOffset } from '../facts/clock'
import type { PlaceLists } from '../facts/place'
import type { Facts } from '../facts/types'
import type { Problem } from '../inquiry/problem'
import type { Context, Grade } from '../inquiry/schema'
import type { Policy } from '../policy/schema'
import type { Reply, ReplyChannel } from '../score/assessment'
import type { LocalTimes, ReplyTiming, TimingArgs, TimingCode, TimingReason } from '../score/timing'
import { dayAt, iso, isoIn, wallTime } from './days'
import { type FollowUpCode, followUpsAfter, type PlannedFollowUp } from './follow-ups'
import type { CountryDays, HolidayTable } from './holidays'
import { momentsOf } from './moments'
import { notesOf } from './notes'
import { nextStart, type Sending, sendingOf } from './send'
import { type SenderTime, senderTimeOf } from './sender-time'
import { theirTime } from './their-time'
import { type Desk, dueOf, dueOnPlatform } from './timing'

/** Puts what is planned into words of a locale. */
export interface Say {
  readonly followUp: (code: FollowUpCode, args: TimingArgs) => string
  readonly timing: (reason: Pick<TimingReason, 'code' | 'args' | 'notes'>) => string
}

/** What the hour of an answer is reckoned with, beside the inquiry. */
export interface Calendars {
  readonly places: PlaceLists
  readonly holidays: HolidayTable
  readonly say: Say
}

export interface Decided {
  readonly grade: Grade
  /** Nothing is to be sent. */
  readonly silent: boolean
  /** A verdict other than `genuine` is certain. */
  readonly dishonest: boolean
  /** A person writes: not only a template. */
  readonly personal: boolean
  readonly channels: readonly ReplyChannel[]
}

export type Schedule = Pick<Reply, 'within' | 'dueAt' | 'sendAt' | 'timing' | 'followUps'>

/** When the answer is due and sent, and what follows it. Due is reckoned from receipt; nothing is sent before `context.now`. */
export function scheduleOf(facts: Facts, context: Context, policy: Policy, decided: Decided, { places, holidays, say }: Calendars, problems: Problem[]): Schedule {
  const { received, now } = momentsOf(facts, context)
  const desk = deskOf(facts, policy, places, holidays, received)
  if (decided.silent) return unsent('nothing-to-send', { within: null, dueAt: null }, say)
  const onPlatform = facts.channel !== null && policy.reply.platformChannels.includes(facts.channel) && !decided.dishonest
  if (decided.grade !== 'D' || onPlatform) complain(facts, received, desk !== null, problems)
  const byGrade = dueOf(decided.grade, received, desk, policy)
  const due = onPlatform ? dueOnPlatform(byGrade, received, desk, policy.reply.platformHours) : byGrade
  if (now === null) return unsent('no-clock', due, say)

  const sender = senderTimeOf(facts, places, policy, holidays, now)
  const sellerCountry = facts.place?.sellerCountry ?? (facts.seller?.country ? places.countryOf(facts.seller.country) : null)
  const [senderDays, sellerDays] = [sender?.country ?? null, sellerCountry].map((country) => (country === null ? null : holidays(country))) as [CountryDays | null, CountryDays | null]
  for (const [country, days] of [[sender?.country, senderDays], [sellerCountry, sellerDays]] as const) complainOfHolidays(country, days, now, problems)
  const dueMoment = due.dueAt === null ? null : Date.parse(due.dueAt)
  const isClosed = desk !== null && decided.grade !== 'D' && dueMoment === null
  const sending: Sending = isClosed ? { at: null, code: 'desk-closed' } : sendingOf({ now, due: dueMoment, desk, sender, channels: decided.channels })
  const { at } = sending
  const byPlatform = onPlatform && due.dueAt !== byGrade.dueAt
  const callAt = at !== null && sender && decided.channels.includes('phone') && decided.channels.length > 1 ? callAfter(at, sender) : null
  const notes = notesOf({ now, due: dueMoment, sending, desk, sender, sellerDays, callAt, platformHours: byPlatform ? policy.reply.platformHours : null })
  const args = argsOf(sending, dueMoment, desk, sender)
  const follows = decided.personal && !decided.dishonest && decided.grade !== 'D' && at !== null
  return {
    within: due.within,
    dueAt: due.dueAt,
    sendAt: at === null ? null : iso(at),
    timing: {
      due: dueMoment === null ? null : timesOf(dueMoment, desk, sender),
      send: at === null ? null : timesOf(at, desk, sender),
      senderZones: sender?.zones ?? [],
      reason: { code: sending.code, args, notes, message: say.timing({ code: sending.code, args, notes }) },
    },
    followUps: follows
      ? followUpsAfter(at, { desk, sender, sellerCountry, senderDays, sellerDays, policy }).map((planned) => told(planned, say))
      : [],
  }
}

function deskOf(facts: Facts, policy: Policy, places: PlaceLists, holidays: HolidayTable, from: number | null): Desk | null {
  const zone = facts.seller?.timeZone
  if (!zone || from === null || zoneOffset(zone, from) === null) return null
  const country = facts.seller?.country ? places.countryOf(facts.seller.country) : null
  const days = country ? holidays(country) : null
  return {
    zone,
    hours: facts.seller?.officeHours ?? policy.officeHours,
    holidays: facts.seller?.holidays ?? [],
    ...(days ? { publicDays: { isHoliday: (day) => days.holidayOn(day) !== null, isMadeUp: days.isMadeUp } } : {}),
  }
}

function complain(facts: Facts, from: number | null, hasDesk: boolean, problems: Problem[]): void {
  const zone = facts.seller?.timeZone
  if (from === null) problems.push({ code: 'no-clock', path: 'receivedAt', message: 'neither receivedAt nor context.now is known, so there is no due time' })
  else if (!hasDesk) problems.push({ code: 'no-clock', path: 'context.seller.timeZone', message: zone ? `"${zone.slice(0, 60)}" is no IANA time zone` : "the seller's time zone is not known, so there is no due time" })
}

function complainOfHolidays(country: string | null | undefined, days: CountryDays | null, now: number, problems: Problem[]): void {
  const failure = days?.failureOf(dayAt(now, 'UTC'))
  if (failure) problems.push({ code: 'holidays-failed', path: `holidays.${country}`, message: `the calendar of holidays failed, so none are known there: ${failure.slice(0, 200)}` })
}

function told({ kind, code, on, at, args }: PlannedFollowUp, say: Say): Reply['followUps'][number] {
  const message = say.followUp(code, args)
  return at === undefined ? { kind, on, args, message } : { kind, on, at, args, message }
}

/** When to telephone, where the answer in writing goes out before the sender's working hours. */
function callAfter(at: number, sender: SenderTime): number | null {
  const start = nextStart(at, sender)
  return start !== null && start > at ? start : null
}

function argsOf({ at, prepareBy, theirStart }: Sending, due: number | null, desk: Desk | null, sender: SenderTime | null): TimingArgs {
  const args: Record<string, string> = {}
  if (at !== null && sender) args.their = theirTime(at, sender)
  if (at !== null && desk) args.yours = wallTime(at, desk.zone)
  if (due !== null) args.due = desk ? wallTime(due, desk.zone) : iso(due)
  if (prepareBy !== undefined && desk) args.prepareBy = wallTime(prepareBy, desk.zone)
  if (theirStart !== undefined && sender) args.theirStart = theirTime(theirStart, sender)
  return args
}

function timesOf(at: number, desk: Desk | null, sender: SenderTime | null): LocalTimes {
  return { utc: iso(at), sender: sender && senderTime(at, sender), seller: desk && isoIn(at, desk.zone) }
}

function senderTime(at: number, { zones, basis }: SenderTime): string | null {
  if (basis === 'most-people') return null
  const first = isoIn(at, zones[0]!)
  return zones.length === 1 || zones.every((zone) => isoIn(at, zone) === first) ? first : null
}

function unsent(code: TimingCode, due: Pick<Reply, 'within' | 'dueAt'>, say: Say): Schedule {
  const reason = { code, args: {}, notes: [] }
  const timing: ReplyTiming = { due: null, send: null, senderZones: [], reason: { code, args: reason.args, notes: reason.notes, message: say.timing(reason) } }
  return { within: due.within, dueAt: due.dueAt, sendAt: null, timing, followUps: [] }
}
