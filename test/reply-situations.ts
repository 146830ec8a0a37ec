import { readdirSync, readFileSync } from 'node:fs'
import { zoneOffset } from '../src/facts/clock'
import { publicHolidays } from '../src/holidays'
import { createScorer, draft, type Scorer } from '../src/index'
import type { Assessment } from '../src/score/assessment'
import type { LocalTimes } from '../src/score/timing'

export const situationsFolder = new URL('../fixtures/reply/', import.meta.url)

/** Worked out by hand from the calendar and the clock, before the library was asked: `Fri 2026-06-05 17:50 +08:00`, by the seller's clock where it is known. */
export interface Reckoned {
  readonly due: string | null
  readonly send: string | null
  readonly reason: string
}

export interface Situation {
  readonly title: string
  readonly why: readonly string[]
  /** Whether the shipped calendar of public holidays is used. */
  readonly holidays: boolean
  readonly inquiry: { readonly [field: string]: unknown }
  readonly context: { readonly [field: string]: unknown }
  readonly reckoned: Reckoned
  readonly plan?: Plan
}

/** Every situation by the name of its file, in order. */
export function situations(): { readonly file: string; readonly situation: Situation }[] {
  return readdirSync(situationsFolder).sort().map((file) => ({ file, situation: JSON.parse(readFileSync(new URL(file, situationsFolder), 'utf8')) as Situation }))
}

const plain = createScorer()
let known: Scorer | undefined

export function planned({ holidays, inquiry, context }: Situation): Plan {
  known ??= createScorer({ holidays: publicHolidays() })
  return planOf((holidays ? known : plain).score(inquiry, context))
}

export type Plan = ReturnType<typeof planOf>

/** The plan as a person checks it: weekdays and both clocks at every moment, sentences in full. */
function planOf(assessment: Assessment) {
  const { reply, grade, verdict, intent } = assessment
  const { timing, quotation } = reply
  const zone = timing.senderZones[0] ?? null
  return {
    grade, verdict, intent,
    action: reply.action,
    due: timing.due && { ...clocks(timing.due), within: reply.within },
    send: timing.send && clocks(timing.send),
    senderZones: timing.senderZones,
    reason: { code: timing.reason.code, notes: timing.reason.notes.map(({ code }) => code), says: timing.reason.message },
    channels: reply.channels,
    contacts: reply.contacts.map(({ channel, app, value, from, why }) => `${[app ?? channel, value].filter(Boolean).join(' ')} (${from}, ${why.code}): ${why.message}`),
    checklist: reply.checklist.map(({ code, message }) => `${code}: ${message}`),
    quotation: quotation && {
      stated: quotation.items.filter(({ state }) => state === 'stated').map(({ item, value, asked }) => `${item}${asked ? ' (asked)' : ''}: ${value}`),
      open: quotation.items.filter(({ state }) => state === 'open').map(({ item, asked }) => `${item}${asked ? ' (asked)' : ''}`),
      deadline: quotation.deadline,
      followUp: `${quotation.followUp.code}: ${quotation.followUp.message}`,
    },
    followUps: reply.followUps.map(({ kind, on, at, message }) => `${weekdayOf(on)} ${on}${at && zone ? `, ${clockIn(at, zone)} there` : ''}, ${kind}: ${message}`),
    language: reply.language,
    addressee: reply.addressee && Object.fromEntries(Object.entries(reply.addressee).filter(([, value]) => value !== null)),
    greeting: reply.greeting,
    understood: reply.understood.map(({ code, value }) => `${code}: ${value}`),
    missing: reply.missing,
    closingQuestion: reply.closingQuestion,
    draft: draft(assessment)?.split('\n') ?? null,
  }
}

function clocks({ utc, sender, seller }: LocalTimes) {
  return { utc, sender: sender && wall(sender), seller: seller && wall(seller) }
}

/** `Fri 2026-06-05 17:50 +08:00` */
function wall(time: string): string {
  return `${weekdayOf(time.slice(0, 10))} ${time.slice(0, 10)} ${time.slice(11, 19).replace(/:00$/, '')} ${time.slice(19)}`
}

function weekdayOf(date: string): string {
  return ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'][new Date(`${date}T00:00Z`).getUTCDay()]!
}

/** The clock alone, as the day stands beside it. */
function clockIn(utc: string, zone: string): string {
  const at = Date.parse(utc)
  return new Date(at + (zoneOffset(zone, at) ?? 0) * 60_000).toISOString().slice(11, 16)
}
