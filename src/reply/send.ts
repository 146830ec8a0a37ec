import type { ReplyChannel } from '../score/assessment'
import type { TimingCode } from '../score/timing'
import { dayAt, minute } from './days'
import type { SenderTime } from './sender-time'
import { type Desk, type Stretch, stretches, stretchOf } from './timing'

/** Office time that preparing an answer takes at least, before it is left to a machine to send. */
const preparing = 15 * minute
const dayMilliseconds = 1440 * minute
const daysLookedAt = 100
/** Of a call that cannot be made before it is due. */
const callWithinDays = 14

/** Channels on which an answer can be written now and sent by itself later. */
const schedulable: ReadonlySet<ReplyChannel> = new Set(['email', 'message', 'platform'])

/** When to send, and what is needed to say why; moments in epoch milliseconds. */
export interface Sending {
  readonly at: number | null
  readonly code: TimingCode
  /** The desk's last moment before a message that is sent by itself. */
  readonly prepareBy?: number
  /** The start of the sender's next working hours, where it is sent before them. */
  readonly theirStart?: number
}

export interface Question {
  readonly now: number
  readonly due: number | null
  readonly desk: Desk | null
  readonly sender: SenderTime | null
  readonly channels: readonly ReplyChannel[]
}

/**
 * The best moment from `now` until it is due: both at work, in the sender's morning where it can be; else both at work; else the start of
 * the sender's working day, prepared in the desk's hours before, by a channel that waits; else at once, in the desk's first open minute,
 * as what is due goes before what is polite. A telephone does not ring at night: where there is nothing else, the call waits.
 */
export function sendingOf({ now, due, desk, sender, channels }: Question): Sending {
  if (due !== null && due <= now) return { at: now, code: 'overdue' }
  if (due === null && desk) return withoutDue(now, desk)
  if (!desk) return withoutDesk(now, due, sender)
  const limit = due!
  const open = openBetween(now, limit, desk)
  if (!sender) return open[0] ? { at: open[0].opens, code: 'sender-unknown' } : { at: firstAtDeskHours(now, limit, desk), code: 'platform-first' }

  const morning = meeting(open, windowsBetween(now, limit, sender.bestOn, sender))
  if (morning !== null) return { at: morning, code: 'both-in-their-morning' }
  const windows = windowsBetween(now, limit, sender.hoursOn, sender)
  const both = meeting(open, windows)
  if (both !== null) return { at: both, code: 'both-at-work' }
  if (channels.length > 0 && channels.every((channel) => channel === 'phone')) return call(now, desk, sender)
  if (channels.some((channel) => schedulable.has(channel))) {
    for (const { opens } of windows) {
      if (opens <= now) continue
      const before = open.filter((stretch) => stretch.opens < opens).map((stretch) => ({ opens: stretch.opens, closes: Math.min(stretch.closes, opens) }))
      if (before.reduce((sum, stretch) => sum + stretch.closes - stretch.opens, 0) >= preparing) return { at: opens, code: 'scheduled-for-their-morning', prepareBy: before.at(-1)!.closes }
    }
  }
  if (open[0]) return { at: open[0].opens, code: 'due-first', theirStart: nextStart(open[0].opens, sender) ?? undefined }
  return { at: meeting(everyDay(now, limit, desk), windows) ?? firstAtDeskHours(now, limit, desk), code: 'platform-first' }
}

function withoutDue(now: number, desk: Desk): Sending {
  const [first] = openBetween(now, now + dayMilliseconds, desk)
  return first ? { at: first.opens, code: 'nothing-due' } : { at: null, code: 'nothing-due-unscheduled' }
}

function withoutDesk(now: number, due: number | null, sender: SenderTime | null): Sending {
  if (!sender) return { at: due === null ? null : now, code: due === null ? 'nobody-known' : 'sender-unknown' }
  const start = nextStart(now, sender)
  return { at: start !== null && (due === null || start <= due) ? start : now, code: 'seller-unknown' }
}

function call(now: number, desk: Desk, sender: SenderTime): Sending {
  const until = now + callWithinDays * dayMilliseconds
  const windows = windowsBetween(now, until, sender.hoursOn, sender)
  return { at: meeting(openBetween(now, until, desk), windows) ?? nextStart(now, sender) ?? now, code: 'call-in-their-day' }
}

/** The first moment of the sender's working hours from `now` on; `null` where there is none within 100 days. */
export function nextStart(now: number, sender: SenderTime): number | null {
  const first = sender.dayAt(now) - 1
  for (let day = first; day < first + daysLookedAt; day++) {
    const hours = sender.hoursOn(day)
    if (hours && hours.closes > now) return Math.max(now, hours.opens)
  }
  return null
}

/** Open stretches of the desk from one moment to another, the last one included, cut to them. */
function openBetween(from: number, to: number, desk: Desk): Stretch[] {
  const open: Stretch[] = []
  for (const { opens, closes } of stretches(from, desk)) {
    if (opens > to) break
    if (closes > from) open.push({ opens: Math.max(opens, from), closes: Math.min(closes, to) })
  }
  return open
}

/** The desk's hours of every day, as if there were no days off. */
function everyDay(from: number, to: number, desk: Desk): Stretch[] {
  const days: Stretch[] = []
  for (let day = dayAt(from, desk.zone); ; day++) {
    const { opens, closes } = stretchOf(day, desk)
    if (opens > to) return days
    if (closes > from) days.push({ opens: Math.max(opens, from), closes: Math.min(closes, to) })
  }
}

function firstAtDeskHours(now: number, due: number, desk: Desk): number {
  return everyDay(now, due, desk)[0]?.opens ?? now
}

function windowsBetween(from: number, to: number, hoursOn: SenderTime['hoursOn'], sender: SenderTime): Stretch[] {
  const windows: Stretch[] = []
  const first = sender.dayAt(from) - 1
  for (let day = first; day < first + daysLookedAt; day++) {
    const hours = hoursOn(day)
    if (!hours) continue
    if (hours.opens > to) break
    if (hours.closes > from) windows.push({ opens: Math.max(hours.opens, from), closes: hours.closes })
  }
  return windows
}

/** The first moment that lies in both; the end of a stretch is not in it. */
function meeting(open: readonly Stretch[], windows: readonly Stretch[]): number | null {
  let first: number | null = null
  for (const one of open) {
    for (const other of windows) {
      const start = Math.max(one.opens, other.opens)
      if (start < other.closes && (start < one.closes || one.opens === one.closes) && (first === null || start < first)) first = start
    }
  }
  return first
}
