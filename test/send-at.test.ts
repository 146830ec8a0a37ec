import { describe, expect, it } from 'vitest'
import { publicHolidays } from '../src/holidays'
import { defaultPolicy } from '../src/policy/default'
import { type Asked, scheduled, shanghai } from './reply-desk'

const holidays = publicHolidays()

type Row = readonly [name: string, asked: Asked, due: string | null, sender: string | null, seller: string | null, code: string]

function seen(asked: Asked) {
  const { timing } = scheduled(asked)
  return { due: timing.due?.seller ?? null, sender: timing.send?.sender ?? null, seller: timing.send?.seller ?? null, code: timing.reason.code }
}

// 2 March 2026 is a Monday. Shanghai's desk is open from 9 to 18, senders from 9 to 17.
describe('the best moment before it is due', () => {
  it.each<Row>([
    ['Berlin writes at its 10:30: both are at work, in the morning there', { received: '2026-03-02T17:30:00+08:00', sender: { country: 'DE' } },
      '2026-03-03T17:30:00+08:00', '2026-03-02T10:30:00+01:00', '2026-03-02T17:30:00+08:00', 'both-in-their-morning'],
    ['Berlin writes at its noon, after hours here: tomorrow in the morning there', { received: '2026-03-02T19:00:00+08:00', sender: { country: 'DE' } },
      '2026-03-03T18:00:00+08:00', '2026-03-03T09:00:00+01:00', '2026-03-03T16:00:00+08:00', 'both-in-their-morning'],
    ['Singapore in its afternoon: the morning is before it is due', { received: '2026-03-02T14:00:00+08:00', sender: { country: 'SG' } },
      '2026-03-03T14:00:00+08:00', '2026-03-03T09:00:00+08:00', '2026-03-03T09:00:00+08:00', 'both-in-their-morning'],
    ['Singapore in its afternoon, a B: both are at work, and there is no other morning', { grade: 'B', received: '2026-03-02T14:00:00+08:00', sender: { country: 'SG' } },
      '2026-03-02T18:00:00+08:00', '2026-03-02T14:00:00+08:00', '2026-03-02T14:00:00+08:00', 'both-at-work'],
    ['New York, a C: written by day here, sent at nine there', { received: '2026-03-03T09:30:00+08:00', sender: { country: 'US', timeZone: 'America/New_York' } },
      '2026-03-04T09:30:00+08:00', '2026-03-03T09:00:00-05:00', '2026-03-03T22:00:00+08:00', 'scheduled-for-their-morning'],
    ['New York by chat, which nobody can send later', { received: '2026-03-03T09:30:00+08:00', channel: 'chat', channels: ['chat'], sender: { country: 'US', timeZone: 'America/New_York' } },
      '2026-03-04T09:30:00+08:00', '2026-03-02T20:30:00-05:00', '2026-03-03T09:30:00+08:00', 'due-first'],
    ['New York, a B: due in its night', { grade: 'B', received: '2026-03-03T09:30:00+08:00', sender: { country: 'US', timeZone: 'America/New_York' } },
      '2026-03-03T18:00:00+08:00', '2026-03-02T20:30:00-05:00', '2026-03-03T09:30:00+08:00', 'due-first'],
    ['Riyadh writes on Friday, its weekend, at 16:50 in Shanghai: a C waits for Sunday', { received: '2026-03-06T16:50:00+08:00', sender: { country: 'SA' } },
      '2026-03-09T16:50:00+08:00', '2026-03-09T09:00:00+03:00', '2026-03-09T14:00:00+08:00', 'both-in-their-morning'],
    ['the same as an A cannot wait', { grade: 'A', received: '2026-03-06T16:50:00+08:00', sender: { country: 'SA' } },
      '2026-03-06T17:50:00+08:00', '2026-03-06T11:50:00+03:00', '2026-03-06T16:50:00+08:00', 'due-first'],
    ['Tel Aviv writes on Sunday, a working day there and none here', { received: '2026-03-08T15:00:00+08:00', sent: '2026-03-08T09:00:00+02:00', sender: { country: 'IL' } },
      '2026-03-09T18:00:00+08:00', '2026-03-09T09:00:00+02:00', '2026-03-09T15:00:00+08:00', 'both-in-their-morning'],
    ['Brazil on the eve of Golden Week: written before it, sent in the morning there', { grade: 'B', received: '2026-09-30T17:00:00+08:00', sender: { country: 'BR', timeZone: 'America/Sao_Paulo' }, holidays },
      '2026-10-08T10:00:00+08:00', '2026-09-30T09:00:00-03:00', '2026-09-30T20:00:00+08:00', 'scheduled-for-their-morning'],
    ['Chicago over the night that clocks change: Monday at nine is an hour earlier', { received: '2026-03-08T20:00:00+08:00', now: '2026-03-09T10:00:00+08:00', sender: { country: 'US', timeZone: 'America/Chicago' } },
      '2026-03-09T18:00:00+08:00', '2026-03-08T21:00:00-05:00', '2026-03-09T10:00:00+08:00', 'due-first'],
    ['Chicago on the Monday after', { received: '2026-03-09T10:00:00+08:00', sender: { country: 'US', timeZone: 'America/Chicago' } },
      '2026-03-10T10:00:00+08:00', '2026-03-09T09:00:00-05:00', '2026-03-09T22:00:00+08:00', 'scheduled-for-their-morning'],
    ['a form from Nepal on Sunday, which is worked there', { channel: 'form', received: '2026-03-08T14:00:00+08:00', sender: { country: 'NP' } },
      '2026-03-09T18:00:00+08:00', '2026-03-09T09:00:00+05:45', '2026-03-09T11:15:00+08:00', 'both-in-their-morning'],
    ['Nepal on Friday at noon: Saturday alone is off there, both days here', { channel: 'form', received: '2026-03-06T14:00:00+08:00', sender: { country: 'NP' } },
      '2026-03-09T14:00:00+08:00', '2026-03-09T09:00:00+05:45', '2026-03-09T11:15:00+08:00', 'both-in-their-morning'],
    ['Dubai in Ramadan at 15:30 there: offices are closed', { grade: 'B', received: '2026-03-03T16:00:00+08:00', now: '2026-03-03T19:30:00+08:00', sender: { country: 'AE' }, seller: { timeZone: 'Asia/Dubai', officeHours: { days: [1, 2, 3, 4, 5], start: '09:00', end: '18:00' } } },
      '2026-03-03T18:00:00+04:00', '2026-03-03T15:30:00+04:00', '2026-03-03T15:30:00+04:00', 'due-first'],
    ['Dubai in April at the same hour: they are open', { grade: 'B', received: '2026-04-07T16:00:00+08:00', now: '2026-04-07T19:30:00+08:00', sender: { country: 'AE' }, seller: { timeZone: 'Asia/Dubai', officeHours: { days: [1, 2, 3, 4, 5], start: '09:00', end: '18:00' } } },
      '2026-04-07T18:00:00+04:00', '2026-04-07T15:30:00+04:00', '2026-04-07T15:30:00+04:00', 'both-at-work'],
    ['nowhere: as soon as the desk is open', { received: '2026-03-02T20:00:00+08:00' },
      '2026-03-03T18:00:00+08:00', null, '2026-03-03T09:00:00+08:00', 'sender-unknown'],
    ['a buyer with +62 and no zone: hours that suit Jakarta and Jayapura', { received: '2026-03-02T19:30:00+08:00', sender: { phone: '+62 812 3456 7890' } },
      '2026-03-03T18:00:00+08:00', null, '2026-03-03T10:00:00+08:00', 'both-at-work'],
    ['Russia: no hours suit Kaliningrad and Kamchatka, so Moscow\'s', { received: '2026-03-02T19:30:00+08:00', sender: { country: 'RU' } },
      '2026-03-03T18:00:00+08:00', null, '2026-03-03T14:00:00+08:00', 'both-in-their-morning'],
    ['no country, but a clock that says +03:00', { received: '2026-03-02T19:30:00+08:00', sent: '2026-03-02T14:30:00+03:00' },
      '2026-03-03T18:00:00+08:00', '2026-03-03T09:00:00+03:00', '2026-03-03T14:00:00+08:00', 'both-in-their-morning'],
    ['no country, and a clock that says UTC as servers do', { received: '2026-03-02T19:30:00+08:00', sent: '2026-03-02T11:30:00Z' },
      '2026-03-03T18:00:00+08:00', null, '2026-03-03T09:00:00+08:00', 'sender-unknown'],
    ['a call at 17:58 from Berlin', { grade: 'A', channel: 'phone', channels: ['phone', 'email'], received: '2026-03-02T17:58:00+08:00', sender: { country: 'DE' } },
      '2026-03-03T09:58:00+08:00', '2026-03-02T10:58:00+01:00', '2026-03-02T17:58:00+08:00', 'both-in-their-morning'],
    ['a call at 17:58 from New York: the mail goes at once', { grade: 'A', channel: 'phone', channels: ['phone', 'email'], received: '2026-03-02T17:58:00+08:00', sender: { country: 'US', timeZone: 'America/New_York' } },
      '2026-03-03T09:58:00+08:00', '2026-03-02T04:58:00-05:00', '2026-03-02T17:58:00+08:00', 'due-first'],
    ['the same without a mailbox: no telephone rings at night', { grade: 'A', channel: 'phone', channels: ['phone'], received: '2026-03-02T17:58:00+08:00', sender: { country: 'US', timeZone: 'America/New_York' } },
      '2026-03-03T09:58:00+08:00', '2026-03-02T09:00:00-05:00', '2026-03-02T22:00:00+08:00', 'call-in-their-day'],
    ['what is overdue goes at once, whatever the hour', { channel: 'message', channels: ['message'], received: '2026-03-06T15:00:00+08:00', now: '2026-03-08T10:00:00+08:00', sender: { country: 'DE' } },
      '2026-03-06T18:00:00+08:00', '2026-03-08T03:00:00+01:00', '2026-03-08T10:00:00+08:00', 'overdue'],
    ['D by mail: a template when the desk opens, and nothing due', { grade: 'D', received: '2026-03-02T20:00:00+08:00' }, null, null, '2026-03-03T09:00:00+08:00', 'nothing-due'],
    ['D by mail on Friday evening: nothing', { grade: 'D', received: '2026-03-06T20:00:00+08:00' }, null, null, null, 'nothing-due-unscheduled'],
    ['nothing is sent where it is ignored or reported', { silent: true, received: '2026-03-02T10:00:00+08:00', sender: { country: 'DE' } }, null, null, null, 'nothing-to-send'],
    ['without a clock', { sender: { country: 'DE' } }, null, null, null, 'no-clock'],
    ['without the seller\'s zone: the sender\'s hours', { received: '2026-03-07T10:00:00+08:00', sender: { country: 'DE' }, seller: null }, null, '2026-03-09T09:00:00+01:00', null, 'seller-unknown'],
    ['without either', { received: '2026-03-07T10:00:00+08:00', seller: null }, null, null, null, 'nobody-known'],
    ['a desk that never opens', { received: '2026-03-02T10:00:00+08:00', seller: { ...shanghai, officeHours: { days: [], start: '09:00', end: '18:00' } } }, null, null, null, 'desk-closed'],
  ])('%s', (_, asked, due, sender, seller, code) => {
    expect(seen(asked)).toEqual({ due, sender, seller, code })
  })
})

describe('a marketplace\'s 24 hours are never missed', () => {
  const rfq = (asked: Asked) => scheduled({ channel: 'rfq', channels: ['platform'], sender: { country: 'DE' }, ...asked })
  it.each<readonly [name: string, asked: Asked, within: string, due: string]>([
    ['a C on a weekday ends with its office hours anyhow', { received: '2026-03-02T10:00:00+08:00' }, 'PT9H', '2026-03-03T10:00:00+08:00'],
    ['a C on Friday: while the desk is open', { received: '2026-03-06T15:00:00+08:00' }, 'PT3H', '2026-03-06T18:00:00+08:00'],
    ['a C on Saturday: by the clock on the wall', { received: '2026-03-07T10:00:00+08:00' }, 'PT24H', '2026-03-08T10:00:00+08:00'],
    ['on Sunday evening: within the morning', { received: '2026-03-08T20:00:00+08:00' }, 'PT9H', '2026-03-09T18:00:00+08:00'],
    ['in Golden Week', { received: '2026-10-02T11:00:00+08:00', holidays }, 'PT24H', '2026-10-03T11:00:00+08:00'],
    ['a D too', { grade: 'D', received: '2026-03-02T10:00:00+08:00' }, 'PT9H', '2026-03-03T10:00:00+08:00'],
  ])('%s', (_, asked, within, due) => {
    const got = rfq(asked)
    expect([got.within, got.timing.due?.seller]).toEqual([within, due])
  })
  it('someone answers on a day off, in the sender\'s working hours where they can', () => {
    const got = rfq({ received: '2026-10-02T11:00:00+08:00', holidays })
    expect(got.timing.reason.code).toBe('platform-first')
    expect(got.timing.send).toEqual({ utc: '2026-10-02T07:00:00Z', sender: '2026-10-02T09:00:00+02:00', seller: '2026-10-02T15:00:00+08:00' })
    expect(got.timing.reason.message).toBe('It is due by the marketplace\'s clock (2026-10-03 11:00 your time) before your desk opens again: somebody must answer outside your office hours. The marketplace wants an answer within 24 hours of receipt. Your desk is closed on 2026-10-02 (National Day).')
  })
  it('is known without the seller\'s zone', () => {
    expect(rfq({ received: '2026-03-07T10:00:00+08:00', seller: null })).toMatchObject({ dueAt: '2026-03-08T02:00:00Z', sendAt: '2026-03-07T02:00:00Z' })
  })
  it('does not run for what is certainly not honest', () => {
    expect(rfq({ grade: 'D', dishonest: true, received: '2026-03-02T10:00:00+08:00' }).dueAt).toBeNull()
  })
  it('has its hours and channels from the policy', () => {
    const policy = { ...defaultPolicy, reply: { ...defaultPolicy.reply, platformHours: 4, platformChannels: ['chat' as const] } }
    expect(rfq({ policy, received: '2026-03-06T15:00:00+08:00' }).dueAt).toBe('2026-03-09T07:00:00Z')
    expect(scheduled({ policy, channel: 'chat', channels: ['chat'], received: '2026-03-06T09:00:00+08:00' }).timing.due?.seller).toBe('2026-03-06T13:00:00+08:00')
  })
})

describe('the reason in words', () => {
  const message = (asked: Asked) => scheduled(asked).timing.reason.message
  it('tells both clocks', () => {
    expect(message({ received: '2026-03-02T17:30:00+08:00', sender: { country: 'DE' } })).toBe('Both of you are at work, and it is morning with the sender: 2026-03-02 10:30 (Europe/Berlin), 2026-03-02 17:30 your time.')
    expect(message({ received: '2026-03-02T17:30:00+08:00', sender: { country: 'DE' }, locale: 'zh-CN' })).toBe('双方都在上班，且对方正是上午：对方时间 2026-03-02 10:30 (Europe/Berlin)，我方时间 2026-03-02 17:30。')
  })
  it.each<readonly [string, Asked, string]>([
    ['holidays there', { received: '2026-12-24T20:00:00+08:00', sender: { country: 'DE' }, holidays }, 'Holiday with the sender: Christmas Day, 2026-12-25.'],
    ['the weekend there', { received: '2026-03-06T16:50:00+08:00', sender: { country: 'SA' } }, 'Weekend with the sender: 2026-03-06.'],
    ['days off here', { received: '2026-03-02T20:00:00+08:00', sender: { country: 'DE' }, seller: { ...shanghai, holidays: ['2026-03-03'] } }, 'Your desk is closed on 2026-03-03.'],
    ['August in Italy', { received: '2026-08-12T14:00:00+08:00', sender: { country: 'IT' }, holidays }, 'Many firms there are about closed (August holidays): an answer may take long.'],
    ['the lunar new year, without a calendar of holidays', { received: '2026-02-20T14:00:00+08:00', sender: { country: 'VN' } }, 'Many firms there are about closed (Lunar New Year): an answer may take long.'],
    ['Ramadan', { received: '2026-03-02T14:00:00+08:00', sender: { country: 'AE' } }, 'It is Ramadan: offices there close in the afternoon.'],
    ['several zones', { received: '2026-03-02T19:30:00+08:00', sender: { country: 'ID' } }, 'The sender may be in any of 3 time zones; the working hours of all of them were sought.'],
    ['zones too far from each other', { received: '2026-03-02T19:30:00+08:00', sender: { country: 'RU' } }, 'most people there live by Europe/Moscow.'],
    ['when to telephone', { grade: 'A', channel: 'phone', channels: ['phone', 'email'], received: '2026-03-02T17:58:00+08:00', sender: { country: 'US', timeZone: 'America/New_York' } }, 'Telephone only from 2026-03-02 09:00 (America/New_York) on.'],
  ])('tells %s', (_, asked, sentence) => {
    expect(message(asked)).toContain(sentence)
  })
})

describe('the zones that were reckoned with', () => {
  it.each<readonly [string, Asked, readonly string[]]>([
    ['one, where nearly everybody lives by one', { sender: { country: 'CN' } }, ['Asia/Shanghai']],
    ['the one that is stated', { sender: { country: 'US', timeZone: 'America/Denver' } }, ['America/Denver']],
    ['those that the clock of the message allows', { sent: '2026-07-01T10:00:00-04:00', sender: { country: 'CA' } }, ['America/Toronto']],
    ['none', {}, []],
  ])('%s', (_, asked, zones) => {
    const got = scheduled({ received: '2026-07-01T22:00:05+08:00', ...asked }).timing.senderZones
    if (zones.length === 1) expect(got).toContain(zones[0])
    else expect(got).toEqual(zones)
  })
})

describe('now', () => {
  it('is the receipt where it is not given; nothing is sent before it, and due is reckoned from receipt', () => {
    const at = { received: '2026-03-02T10:00:00+08:00', sender: { country: 'SG' }, grade: 'B' as const }
    expect(scheduled(at)).toMatchObject({ dueAt: '2026-03-02T10:00:00Z', sendAt: '2026-03-02T02:00:00Z' })
    expect(scheduled({ ...at, now: '2026-03-02T12:00:30+08:00' })).toMatchObject({ dueAt: '2026-03-02T10:00:00Z', sendAt: '2026-03-02T04:00:30Z' })
    expect(scheduled({ ...at, now: '2026-03-01T12:00:00+08:00' })).toMatchObject({ dueAt: '2026-03-02T10:00:00Z', sendAt: '2026-03-02T02:00:00Z' })
  })
})

describe('a calendar of holidays that fails', () => {
  it('is named, and holidays are as if there were none', () => {
    const failing = { holidaysOf: () => { throw new Error('out of paper') } }
    const got = scheduled({ received: '2026-03-02T10:00:00+08:00', sender: { country: 'DE' }, holidays: failing })
    expect(got.problems.map(({ path, message }) => [path, message])).toEqual([
      ['holidays.DE', 'the calendar of holidays failed, so none are known there: out of paper'],
      ['holidays.CN', 'the calendar of holidays failed, so none are known there: out of paper'],
    ])
    expect(got.sendAt).toBe(scheduled({ received: '2026-03-02T10:00:00+08:00', sender: { country: 'DE' } }).sendAt)
  })
})
