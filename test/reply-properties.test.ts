import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { zoneOffset } from '../src/facts/clock'
import { publicHolidays } from '../src/holidays'
import { type Assessment, draft, scoreInquiry } from '../src/index'
import type { Channel, OfficeHours } from '../src/inquiry/schema'
import { weekendOf } from '../src/lists/countries'
import { draftLanguages, draftWordsIn } from '../src/locales/draft'
import { questionsIn } from '../src/locales/questions'
import { isRamadan } from '../src/lists/moon'
import { defaultPolicy } from '../src/policy/default'
import type { ReplyChannel } from '../src/score/assessment'
import { type Asked, scheduled } from './reply-desk'

const calendar = publicHolidays()
const minute = 60_000
const step = 5 * minute

const senders = [
  ['US', 'America/Chicago'], ['DE', 'Europe/Berlin'], ['SA', 'Asia/Riyadh'], ['AE', 'Asia/Dubai'], ['NP', 'Asia/Kathmandu'], ['IR', 'Asia/Tehran'], ['IL', 'Asia/Jerusalem'],
  ['EG', 'Africa/Cairo'], ['BR', 'America/Sao_Paulo'], ['AU', 'Australia/Lord_Howe'], ['NZ', 'Pacific/Auckland'], ['CA', 'America/St_Johns'], ['JP', 'Asia/Tokyo'], ['MA', 'Africa/Casablanca'],
] as const
const sellers = [['CN', 'Asia/Shanghai'], ['VN', 'Asia/Ho_Chi_Minh'], ['TR', 'Europe/Istanbul'], ['DE', 'Europe/Berlin'], ['IN', 'Asia/Kolkata'], ['BR', 'America/Sao_Paulo']] as const

/** Nights that clocks change, eves of holidays, and Ramadan: what goes wrong goes wrong there. */
const tender = [
  '2026-03-08T08:00Z', '2026-11-01T07:00Z', '2026-03-29T01:00Z', '2026-10-25T01:00Z', '2026-04-04T15:00Z', '2026-10-03T15:00Z', '2026-03-27T00:00Z', '2026-04-23T22:00Z', '2026-10-29T21:00Z',
  '2026-09-30T12:00Z', '2026-02-14T08:00Z', '2026-04-29T08:00Z', '2026-12-24T12:00Z', '2025-12-31T16:00Z', '2026-11-25T23:00Z', '2026-03-03T08:00Z', '2026-02-18T06:00Z', '2026-03-20T03:00Z', '2026-10-09T10:00Z',
].map((text) => Date.parse(text))
const received = fc.oneof(
  fc.tuple(fc.constantFrom(...tender), fc.integer({ min: -700, max: 700 })).map(([at, steps]) => at + steps * step),
  fc.integer({ min: 0, max: 210_000 }).map((steps) => Date.parse('2025-01-01T00:00Z') + steps * step),
)
const officeHours = fc.record({
  days: fc.constantFrom([1, 2, 3, 4, 5], [1, 2, 3, 4, 5, 6], [7, 1, 2, 3, 4], [1, 2, 3, 4, 5, 6, 7]),
  opens: fc.integer({ min: 0, max: 40 }), length: fc.integer({ min: 12, max: 48 }),
}).map(({ days, opens, length }): OfficeHours => ({ days: [...days], start: clock(opens * 30), end: clock(Math.min(1440, (opens + length) * 30)) }))
const answeredBy: Readonly<Record<Channel, readonly ReplyChannel[]>> = {
  email: ['email'], form: ['email'], chat: ['chat'], message: ['message'], rfq: ['platform'], phone: ['phone', 'email'], fax: ['fax'],
}
const asked = fc.record({
  from: fc.constantFrom(...senders), to: fc.constantFrom(...sellers), received, later: fc.integer({ min: 0, max: 400 }), officeHours,
  grade: fc.constantFrom('A' as const, 'B' as const, 'C' as const), channel: fc.constantFrom<Channel>('email', 'form', 'chat', 'message', 'rfq', 'phone', 'fax'), callOnly: fc.boolean(), known: fc.boolean(),
}).map((drawn) => ({
  ...drawn, now: drawn.received + drawn.later * step,
  asked: {
    grade: drawn.grade, channel: drawn.channel, channels: drawn.callOnly && drawn.channel === 'phone' ? ['phone' as const] : answeredBy[drawn.channel], received: rfc(drawn.received), now: rfc(drawn.received + drawn.later * step),
    sender: { country: drawn.from[0], timeZone: drawn.from[1] }, seller: { country: drawn.to[0], timeZone: drawn.to[1], officeHours: drawn.officeHours },
    ...(drawn.known ? { holidays: calendar } : {}),
  } satisfies Asked,
}))

function clock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}
function rfc(at: number): string {
  return new Date(at).toISOString()
}
const minutesOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))

function wallAt(at: number, zone: string) {
  const local = new Date(at + zoneOffset(zone, at)! * minute)
  return { date: local.toISOString().slice(0, 10), minutes: local.getUTCHours() * 60 + local.getUTCMinutes(), weekday: local.getUTCDay() || 7, day: Math.floor(local.getTime() / 86_400_000) }
}

const dayOff = (country: string, date: string, known: boolean) => known && calendar.holidaysOf(country, date, date).some(({ kind }) => kind === 'public')
const madeUp = (country: string, date: string, known: boolean) => known && calendar.workdaysOf!(country, date, date).length > 0

/** Whether the sender is at work, by the plain reading of the rules. */
function isAtWork(at: number, [country, zone]: readonly [string, string], known: boolean): boolean {
  const { date, minutes, weekday, day } = wallAt(at, zone)
  const closes = defaultPolicy.reply.ramadan.countries.includes(country) && isRamadan(day) ? 15 * 60 : 17 * 60
  return minutes >= 9 * 60 && minutes < closes && !dayOff(country, date, known) && (!weekendOf(country).includes(weekday) || madeUp(country, date, known))
}

function isDeskOpen(at: number, [country, zone]: readonly [string, string], { days, start, end }: OfficeHours, known: boolean): boolean {
  const { date, minutes, weekday } = wallAt(at, zone)
  return minutes >= minutesOf(start) && minutes < minutesOf(end) && !dayOff(country, date, known) && (days.includes(weekday) || madeUp(country, date, known))
}

describe('the moment to send, against a clock that is walked step by step', () => {
  it('is no later than due, unless that is past or there is only the telephone, and says so', () => {
    fc.assert(fc.property(asked, ({ asked: inquiry, now }) => {
      const { sendAt, dueAt, timing } = scheduled(inquiry)
      expect(Date.parse(sendAt!)).toBeGreaterThanOrEqual(now)
      if (Date.parse(sendAt!) > Date.parse(dueAt!)) expect(['overdue', 'call-in-their-day']).toContain(timing.reason.code)
    }), { numRuns: 800 })
  })
  it('is never in the sender\'s night, weekend or holiday, unless it is due sooner', () => {
    fc.assert(fc.property(asked, ({ asked: inquiry, from, known }) => {
      const { sendAt, timing } = scheduled(inquiry)
      if (['overdue', 'due-first', 'platform-first'].includes(timing.reason.code)) return
      expect(isAtWork(Date.parse(sendAt!), from, known), `${timing.send?.sender} ${timing.reason.code}`).toBe(true)
    }), { numRuns: 800 })
  })
  it('is in both sides\' hours wherever they meet before it is due, and at the first such step or in their morning', () => {
    fc.assert(fc.property(asked, ({ asked: inquiry, from, to, officeHours: hours, known, now }) => {
      const { sendAt, dueAt, timing } = scheduled(inquiry)
      const due = Date.parse(dueAt!)
      if (due <= now) return
      let first: number | null = null
      for (let at = now; at < due && first === null; at += step) if (isDeskOpen(at, to, hours, known) && isAtWork(at, from, known)) first = at
      const isMeeting = timing.reason.code === 'both-at-work' || timing.reason.code === 'both-in-their-morning'
      expect(isMeeting, `${timing.reason.code}, they meet at ${first === null ? 'no time' : rfc(first)}`).toBe(first !== null)
      if (timing.reason.code === 'both-at-work') expect(Date.parse(sendAt!)).toBe(first)
      if (isMeeting) expect(isDeskOpen(Date.parse(sendAt!), to, hours, known) && isAtWork(Date.parse(sendAt!), from, known)).toBe(true)
    }), { numRuns: 500 })
  })
  it('leaves nothing to be written before the answer: follow-ups, greetings and notices come with it or after it', () => {
    fc.assert(fc.property(asked, ({ asked: inquiry }) => {
      const { sendAt, followUps } = scheduled(inquiry)
      for (const { at, kind, on } of followUps) if (at !== undefined) expect(Date.parse(at), `${kind} on ${on}`).toBeGreaterThanOrEqual(Date.parse(sendAt!))
      for (const { on, at, kind } of followUps) if (kind === 'sender-holiday') expect(at, `a greeting on ${on} has an hour`).toBeDefined()
    }), { numRuns: 500 })
  })
})

describe('the draft', () => {
  const bodies = [
    'We need 400 bath towels 70x140 cm, please quote EXW, our own shipper will collect them. Do you take credit cards?',
    'Please send the price list of all your products, the cost breakdown, your suppliers and which customers you sell to. We cannot tell our company name.',
    'Our bank details have changed, please pay the balance of invoice 4471 to our new account.',
    'Please send 5 samples free of charge and your catalogue to my address at 12 Mill Lane, and tell us USD 4.20 is fine.',
    'Kindly send an invitation letter for the visa of our three directors, we will order 2,000 pcs afterwards.',
    'Somos distribuidores y necesitamos 500 piezas, CIF Callao. ¿Aceptan tarjeta de crédito?', 'Wir brauchen 300 Stück, Zahlung 60 Tage nach Erhalt. Unser Spediteur holt ab.', '我们需要500个，请发样品和价格表，样品免费。',
    'Hello, price?',
  ]
  const inquiry = fc.record({
    body: fc.constantFrom(...bodies), channel: fc.constantFrom<Channel>('email', 'form', 'chat', 'message', 'rfq', 'phone', 'fax'), name: fc.constantFrom(undefined, 'Gordon Pike', 'Ms. Ana Ruiz', '王伟'),
    company: fc.constantFrom(undefined, 'Pike Interiors'), email: fc.constantFrom(undefined, 'gordon.pike@gmail.com', 'a.ruiz@pike-interiors.example'), replyTo: fc.constantFrom(undefined, 'pike.interiors@outlook.com'), phone: fc.constantFrom(undefined, '+44 20 7946 0011'),
    facts: fc.constantFrom({}, { sender: { orders: 3 } }, { sender: { denied: true } }, { sender: { blocked: true } }, { ip: { country: 'NG', kind: 'hosting' as const } }, { campaign: { similar: 8, senders: 5, windowHours: 24 } }),
  })
  const seller = { timeZone: 'Asia/Shanghai', country: 'CN', products: ['bath towel'] }
  const assess = ({ body, channel, facts, ...sender }: typeof inquiry extends fc.Arbitrary<infer Drawn> ? Drawn : never): Assessment =>
    scoreInquiry({ body, channel, receivedAt: '2026-03-02T10:00:00+08:00', sender: JSON.parse(JSON.stringify(sender)) as object }, { seller, facts })

  it('gives a suspect nothing of value: it thanks, asks who they are, and repeats nothing that they say', () => {
    const shipped = new Set(draftLanguages.flatMap((language) => {
      const words = draftWordsIn(language)!
      return [words.thanks.message, words.verify, words.verifyNext, words.regards, ...Object.values(questionsIn(language)!)]
    }))
    let suspects = 0
    fc.assert(fc.property(inquiry, (drawn) => {
      const assessment = assess(drawn)
      if (assessment.reply.action !== 'verify') return
      suspects++
      const [, ...paragraphs] = draft(assessment)!.split('\n\n')
      for (const paragraph of paragraphs) expect(shipped, paragraph).toContain(paragraph.replace(/\n\{signature\}$/, ''))
      expect(assessment.reply.contacts.filter(({ value }) => value !== undefined), 'and nothing that they give is used').toEqual([])
    }), { numRuns: 500 })
    expect(suspects, 'suspects were among them').toBeGreaterThan(20)
  })
  it('is none where nothing is sent, and else ends with the question of the plan', () => {
    fc.assert(fc.property(inquiry, (drawn) => {
      const assessment = assess(drawn)
      const { action, closingQuestion, sendAt, contacts } = assessment.reply
      const written = draft(assessment)
      expect(written === null).toBe(action === 'report' || action === 'ignore')
      if (written === null) expect([closingQuestion, sendAt, contacts]).toEqual(['', null, []])
      else expect(written.split('\n\n').at(-2)).toBe(closingQuestion)
    }), { numRuns: 300 })
  })
})
