import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { zoneOffset } from '../src/facts/clock'
import { publicHolidays } from '../src/holidays'
import type { Channel } from '../src/inquiry/schema'
import { weekendOf } from '../src/lists/countries'
import { type Asked, scheduled } from './reply-desk'

const holidays = publicHolidays()
const places = [
  ['DE', 'Europe/Berlin'], ['SA', 'Asia/Riyadh'], ['NP', 'Asia/Kathmandu'], ['US', 'America/Chicago'], ['BR', 'America/Sao_Paulo'], ['IL', 'Asia/Jerusalem'],
  ['AE', 'Asia/Dubai'], ['IN', 'Asia/Kolkata'], ['AU', 'Australia/Lord_Howe'], ['NZ', 'Pacific/Auckland'], ['CN', 'Asia/Shanghai'], ['EG', 'Africa/Cairo'],
] as const
const sellers = [['CN', 'Asia/Shanghai'], ['TR', 'Europe/Istanbul'], ['US', 'America/Los_Angeles'], ['IN', 'Asia/Kolkata']] as const

const moment = fc.integer({ min: Date.parse('2025-01-01T00:00Z') / 1000, max: Date.parse('2027-12-01T00:00Z') / 1000 }).map((seconds) => new Date(seconds * 1000).toISOString().replace('.000Z', 'Z'))
const asked = fc.record({
  place: fc.constantFrom(...places),
  from: fc.constantFrom(...sellers),
  received: moment,
  minutesLater: fc.integer({ min: 0, max: 3000 }),
  grade: fc.constantFrom('A' as const, 'B' as const, 'C' as const, 'D' as const),
  channel: fc.constantFrom<Channel>('email', 'form', 'chat', 'message', 'rfq'),
  witness: fc.constantFrom('zone', 'country', 'none'),
  known: fc.boolean(),
}).map(({ place, from, received, minutesLater, grade, channel, witness, known }): Asked & { country: string | null; now: string } => ({
  grade, channel, received, country: witness === 'none' ? null : place[0],
  channels: channel === 'chat' ? ['chat'] : channel === 'rfq' ? ['platform'] : channel === 'message' ? ['message'] : ['email'],
  now: new Date(Date.parse(received) + minutesLater * 60_000).toISOString(),
  seller: { country: from[0], timeZone: from[1] },
  ...(witness === 'none' ? {} : { sender: witness === 'zone' ? { country: place[0], timeZone: place[1] } : { country: place[0] } }),
  ...(known ? { holidays } : {}),
}))

/** Local date, minutes and ISO weekday of an RFC 3339 moment with an offset. */
function local(text: string): { date: string; minutes: number; weekday: number } {
  return { date: text.slice(0, 10), minutes: Number(text.slice(11, 13)) * 60 + Number(text.slice(14, 16)), weekday: new Date(`${text.slice(0, 10)}T00:00Z`).getUTCDay() || 7 }
}

function isWorkday(date: string, weekday: number, country: string, known: boolean): boolean {
  if (known && holidays.holidaysOf(country, date, date).some(({ kind }) => kind === 'public')) return false
  return !weekendOf(country).includes(weekday) || (known && holidays.workdaysOf!(country, date, date).length > 0)
}

/** Codes of an answer that goes out at no good hour because it is due. */
const dueSooner = ['due-first', 'platform-first', 'overdue', 'sender-unknown', 'nothing-due']

describe('whenever and wherever an inquiry comes from', () => {
  it('the answer is not sent before now, nor after it is due, unless that is past', () => {
    fc.assert(fc.property(asked, (inquiry) => {
      const { sendAt, dueAt, timing } = scheduled(inquiry)
      if (sendAt === null) {
        expect(timing.reason.code).toBe('nothing-due-unscheduled')
        return
      }
      expect(Date.parse(sendAt)).toBeGreaterThanOrEqual(Date.parse(inquiry.now))
      if (dueAt !== null && timing.reason.code !== 'overdue') expect(Date.parse(sendAt)).toBeLessThanOrEqual(Date.parse(dueAt))
      if (timing.reason.code === 'overdue') expect(Date.parse(inquiry.now)).toBeGreaterThanOrEqual(Date.parse(dueAt!))
    }), { numRuns: 600 })
  })
  it('it is sent in the sender\'s working hours on a working day there, unless due sooner', () => {
    fc.assert(fc.property(asked, (inquiry) => {
      const { timing } = scheduled(inquiry)
      if (!timing.send || inquiry.country === null || dueSooner.includes(timing.reason.code)) return
      // In every zone that they may be in.
      for (const zone of timing.senderZones) {
        const at = Date.parse(timing.send.utc)
        const { date, minutes, weekday } = local(new Date(at + zoneOffset(zone, at)! * 60_000).toISOString())
        expect(isWorkday(date, weekday, inquiry.country, inquiry.holidays !== undefined), `${date} ${zone} ${timing.reason.code}`).toBe(true)
        expect(minutes >= 540 && minutes < 1020, `${timing.send.utc} ${zone}`).toBe(true)
      }
    }), { numRuns: 600 })
  })
  it('what is not sent by itself, or outside of office hours because it must, is sent in the seller\'s', () => {
    fc.assert(fc.property(asked, (inquiry) => {
      const { timing } = scheduled(inquiry)
      if (timing.send === null || ['overdue', 'platform-first', 'scheduled-for-their-morning'].includes(timing.reason.code)) return
      const { date, minutes, weekday } = local(timing.send.seller!)
      expect(minutes >= 540 && minutes <= 1080, timing.send.seller!).toBe(true)
      const worked = inquiry.holidays && holidays.workdaysOf!(inquiry.seller!.country!, date, date).length > 0
      expect(weekday <= 5 || worked).toBeTruthy()
    }), { numRuns: 600 })
  })
  it('all clocks show one moment, and every sentence is whole', () => {
    fc.assert(fc.property(asked, fc.constantFrom('en' as const, 'zh-CN' as const), (inquiry, locale) => {
      const { timing, followUps, sendAt, dueAt } = scheduled({ ...inquiry, locale })
      for (const [times, utc] of [[timing.send, sendAt], [timing.due, dueAt]] as const) {
        expect(times?.utc ?? null).toBe(utc)
        for (const shown of [times?.sender, times?.seller]) if (shown) expect(Date.parse(shown)).toBe(Date.parse(utc!))
      }
      for (const { message } of [timing.reason, ...followUps]) expect(message).not.toMatch(/[{}]|\( ?\)|（）| {2}|undefined|NaN/)
    }), { numRuns: 300 })
  })
  it('follow-ups come in order, after the answer, on working days of both, in the sender\'s hours', () => {
    fc.assert(fc.property(asked, (inquiry) => {
      const { followUps, sendAt } = scheduled(inquiry)
      expect(followUps.map(({ on }) => on)).toEqual(followUps.map(({ on }) => on).toSorted())
      const days = followUps.filter(({ kind }) => kind === 'no-answer')
      expect(new Set(days.map(({ on }) => on)).size).toBe(days.length)
      expect(days.length).toBe(inquiry.grade === 'D' ? 0 : 4)
      for (const { on, at } of days) {
        expect(Date.parse(at!)).toBeGreaterThan(Date.parse(sendAt!))
        const weekday = new Date(`${on}T00:00Z`).getUTCDay() || 7
        expect(isWorkday(on, weekday, inquiry.seller!.country!, inquiry.holidays !== undefined), `${on} ${inquiry.seller!.country}`).toBe(true)
        if (inquiry.country) expect(isWorkday(on, weekday, inquiry.country, inquiry.holidays !== undefined), `${on} ${inquiry.country}`).toBe(true)
      }
    }), { numRuns: 300 })
  })
})

describe('the zone of the machine', () => {
  it('changes nothing', () => {
    const before = process.env.TZ
    try {
      const sample = fc.sample(asked, { numRuns: 60, seed: 7 })
      const answers = ['UTC', 'Asia/Shanghai', 'America/Los_Angeles'].map((zone) => {
        process.env.TZ = zone
        return [new Date(2026, 2, 8).getTimezoneOffset(), JSON.stringify(sample.map((inquiry) => scheduled({ ...inquiry, holidays: inquiry.holidays ? publicHolidays() : undefined })))] as const
      })
      expect(new Set(answers.map(([offset]) => offset)).size, 'the machine\'s zone was changed indeed').toBe(3)
      expect(new Set(answers.map(([, answer]) => answer)).size).toBe(1)
    } finally {
      if (before === undefined) delete process.env.TZ
      else process.env.TZ = before
    }
  })
})

describe('offsets of zones', () => {
  const zones = [
    'America/Chicago', 'America/Sao_Paulo', 'America/St_Johns', 'Europe/Berlin', 'Africa/Casablanca', 'Africa/Cairo', 'Asia/Jerusalem', 'Asia/Kathmandu', 'Asia/Kolkata',
    'Australia/Lord_Howe', 'Pacific/Auckland', 'Pacific/Chatham',
  ]
  it.each(zones)('%s: as Intl has them, every half hour of 2026, and every minute of the nights that clocks change', (zone) => {
    const format = new Intl.DateTimeFormat('en-US', { timeZone: zone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric' })
    const byIntl = (at: number): number => {
      const part = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, Number(value)]))
      return (Date.UTC(part.year!, part.month! - 1, part.day, part.hour, part.minute) - at) / 60_000
    }
    let last: number | null = null
    for (let at = Date.UTC(2026, 0, 1); at < Date.UTC(2027, 0, 1); at += 1_800_000) {
      const offset = byIntl(at)
      if (zoneOffset(zone, at) !== offset) expect.fail(`${new Date(at).toISOString()}: ${zoneOffset(zone, at)}, by Intl ${offset}`)
      if (last !== null && last !== offset) for (let near = at - 3_600_000; near < at + 3_600_000; near += 60_000) expect(zoneOffset(zone, near)).toBe(byIntl(near))
      last = offset
    }
  })
  it('is null for a zone that there is not', () => {
    expect(zoneOffset('Mars/Olympus', 0)).toBeNull()
  })
})
