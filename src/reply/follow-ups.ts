import type { Policy } from '../policy/schema'
import type { FollowUp, TimingArgs } from '../score/timing'
import { dateOf, dayAt, interval, iso, weekdayOf } from './days'
import type { CountryDays } from './holidays'
import { closedDays, closureOf } from './closures'
import type { SenderTime } from './sender-time'
import { type Desk, isDeskHoliday, isOpenOn, type Stretch, stretchOf } from './timing'

/** Sentences of the follow-ups. */
export type FollowUpCode = 'no-answer' | 'no-answer-last' | 'sender-holiday' | 'seller-holiday' | 'seller-holiday-one-day' | 'seller-closure'

export interface PlannedFollowUp extends Omit<FollowUp, 'message'> {
  readonly code: FollowUpCode
}

/** A follow-up that is not found a day within this many is left out. */
const daysAtMost = 240

export interface Sides {
  readonly desk: Desk | null
  readonly sender: SenderTime | null
  /** ISO code of the seller's country; `null` where not known. */
  readonly sellerCountry: string | null
  /** Holidays of the two countries; `null` where the country is not known. */
  readonly senderDays: CountryDays | null
  readonly sellerDays: CountryDays | null
  readonly policy: Policy
}

/** What to write after an answer that goes out at `sent`: all in order of the days. */
export function followUpsAfter(sent: number, sides: Sides): PlannedFollowUp[] {
  if (!sides.sender && !sides.desk) return []
  const first = sides.sender ? sides.sender.dayAt(sent) : dayAt(sent, sides.desk!.zone)
  // What goes on the day of the answer goes with it.
  const withIt = (one: PlannedFollowUp) => (one.on === dateOf(first) ? { ...one, at: iso(sent) } : one)
  const planned = [...withoutAnswer(first, sides), ...[...greetings(first, sides), ...notices(first, sides)].map(withIt)]
  return planned.sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0))
}

function withoutAnswer(first: number, sides: Sides): PlannedFollowUp[] {
  const planned: PlannedFollowUp[] = []
  const { followUpDays } = sides.policy.reply
  let worked = 0
  for (let day = first + 1; day <= first + daysAtMost && planned.length < followUpDays.length; day++) {
    if (!isJoint(day, sides)) continue
    worked++
    const number = planned.length + 1
    if (worked !== followUpDays[planned.length]) continue
    planned.push(on(day, number === followUpDays.length ? 'no-answer-last' : 'no-answer', { days: worked, number, of: followUpDays.length }, sides))
  }
  return planned
}

/** Behind the name of a day off in place of a holiday that falls on a weekend. */
const substitute = ' (substitute day)'

/** To greet on the sender's public holidays: on the last day before that both work, else with the answer itself. What begins with the answer is told there. */
function greetings(first: number, sides: Sides): PlannedFollowUp[] {
  const { sender, senderDays, policy } = sides
  if (!sender?.country || !senderDays) return []
  const planned: PlannedFollowUp[] = []
  let last = Number.NEGATIVE_INFINITY
  let begun = first
  let greeted = false
  for (const { day, holiday } of senderDays.holidaysIn(first - 1, first + policy.reply.holidayDays)) {
    if (day > last + 1) [begun, greeted] = [day, false]
    last = day
    if (greeted || begun <= first || holiday.solemn || holiday.name.endsWith(substitute)) continue
    greeted = true
    const args = { name: holiday.name, country: sender.country, holiday: dateOf(day), ...(holiday.estimated ? { estimated: true } : {}) }
    planned.push(on(lastJoint(begun - 1, first, sides) ?? first, 'sender-holiday', args, sides))
  }
  return planned
}

/** To tell of the seller's own days off, in time before them. */
function notices(first: number, sides: Sides): PlannedFollowUp[] {
  const { desk, policy } = sides
  if (!desk) return []
  const planned: PlannedFollowUp[] = []
  let told = first
  for (const day of daysOffBetween(first + 1, first + policy.reply.holidayDays, desk, sides)) {
    if (day <= told) continue
    const reason = offReason(day, desk, sides)
    if (!reason) continue
    const [from, to] = runAround(day, desk, sides)
    told = to
    // What is closed already needs no notice.
    if (from <= first) continue
    const args = { from: dateOf(from), to: dateOf(to), reopens: dateOf(to + 1), ...(reason.name ? { name: reason.name } : {}) }
    const notice = lastJoint(from - policy.reply.noticeDays, first, sides) ?? lastJoint(from - 1, first, sides) ?? first
    planned.push(on(notice, reason.closure ? 'seller-closure' : from === to ? 'seller-holiday-one-day' : 'seller-holiday', args, sides))
  }
  return planned
}

/** Days of those that may be off for more than the week's reason, in order. */
function daysOffBetween(from: number, to: number, desk: Desk, { sellerCountry, sellerDays, policy }: Sides): number[] {
  const days = (sellerDays?.holidaysIn(from, to) ?? []).map(({ day }) => day)
  for (const entry of desk.holidays) {
    const [first, last] = interval(entry)
    for (let day = Math.max(first, from); day <= Math.min(last, to); day++) days.push(day)
  }
  if (sellerCountry && desk.holidays.length === 0) for (const day of closedDays(sellerCountry, from, to, policy, sellerDays)) days.push(day)
  return days.sort((one, other) => one - other)
}

/** Why the desk is closed, or factories are, on a day that is none of its days off by the week; `null` where it works. */
function offReason(day: number, desk: Desk, { sellerCountry, sellerDays, policy }: Sides): { readonly name: string; readonly closure: boolean } | null {
  const weekly = !desk.hours.days.includes(weekdayOf(day))
  if (isDeskHoliday(day, desk)) return weekly ? null : { name: sellerDays?.holidayOn(day)?.name ?? '', closure: false }
  // Whoever lists days off of their own has said what there is to say.
  if (!sellerCountry || weekly || desk.holidays.length > 0) return null
  const closure = closureOf(sellerCountry, day, policy, sellerDays)
  return closure && { name: closure.name, closure: true }
}

/** The days off around one, with the weekends that touch them. */
function runAround(day: number, desk: Desk, sides: Sides): readonly [from: number, to: number] {
  const off = (at: number) => !isOpenOn(at, desk) || offReason(at, desk, sides) !== null
  let from = day
  let to = day
  while (day - from < daysAtMost && off(from - 1)) from--
  while (to - day < daysAtMost && off(to + 1)) to++
  return [from, to]
}

function lastJoint(from: number, earliest: number, sides: Sides): number | null {
  for (let day = from; day >= earliest; day--) if (isJoint(day, sides)) return day
  return null
}

/** Whether both sides work on a day of the calendar, and factories of the sender's country are not about closed. */
function isJoint(day: number, { desk, sender }: Sides): boolean {
  return (!desk || isOpenOn(day, desk)) && (!sender || (sender.isWorkday(day) && sender.closureOn(day) === null))
}

function on(day: number, code: FollowUpCode, args: TimingArgs, { desk, sender }: Sides): PlannedFollowUp {
  const kind = code === 'seller-closure' || code === 'seller-holiday-one-day' ? 'seller-holiday' : code === 'no-answer-last' ? 'no-answer' : code
  const at = momentOn(day, desk, sender)
  return at === null ? { kind, code, on: dateOf(day), args } : { kind, code, on: dateOf(day), at: iso(at), args }
}

/** The best moment of a day: both at work, in the sender's morning where it can be; else the sender's opening, by a message that waits; else the desk's. */
function momentOn(day: number, desk: Desk | null, sender: SenderTime | null): number | null {
  const hours = sender?.hoursOn(day) ?? null
  if (!desk || !hours) return hours?.opens ?? (desk && !sender ? stretchOf(day, desk).opens : null)
  const open = [day - 1, day, day + 1].filter((at) => isOpenOn(at, desk)).map((at) => stretchOf(at, desk))
  return meet(open, sender!.bestOn(day)) ?? meet(open, hours) ?? hours.opens
}

function meet(open: readonly Stretch[], hours: Stretch | null): number | null {
  if (!hours) return null
  for (const { opens, closes } of open) {
    const start = Math.max(opens, hours.opens)
    if (start < Math.min(closes, hours.closes)) return start
  }
  return null
}
