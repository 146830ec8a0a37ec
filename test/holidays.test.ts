import { describe, expect, it } from 'vitest'
import { publicHolidays } from '../src/holidays'
import { isRamadan, lunarNewYearDays } from '../src/lists/moon'
import { dateOf, dayOf } from '../src/reply/days'
import { holidayTable } from '../src/reply/holidays'
import { scheduled, shanghai } from './reply-desk'

const calendar = publicHolidays()
const datesOf = (country: string, from: string, to: string, kind = 'public') => calendar.holidaysOf(country, from, to).filter((day) => day.kind === kind).map(({ date }) => date.slice(5))

describe('China as announced', () => {
  it.each([
    ['2025', '01-20', '02-10', ['01-28', '01-29', '01-30', '01-31', '02-01', '02-02', '02-03', '02-04']],
    ['2026', '02-01', '02-28', ['02-15', '02-16', '02-17', '02-18', '02-19', '02-20', '02-21', '02-22', '02-23']],
    ['2025', '09-20', '10-20', ['10-01', '10-02', '10-03', '10-04', '10-05', '10-06', '10-07', '10-08']],
    ['2026', '09-20', '10-20', ['09-25', '09-26', '09-27', '10-01', '10-02', '10-03', '10-04', '10-05', '10-06', '10-07']],
  ])('%s from %s to %s', (year, from, to, days) => {
    expect(datesOf('CN', `${year}-${from}`, `${year}-${to}`)).toEqual(days)
  })
  it('with the days of the weekend that are worked for them', () => {
    expect(calendar.workdaysOf!('CN', '2026-01-01', '2026-12-31')).toEqual(['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'])
    for (const date of calendar.workdaysOf!('CN', '2025-01-01', '2026-12-31')) expect([0, 6], date).toContain(new Date(date).getUTCDay())
  })
  it('2027 is reckoned by the rules, and says so', () => {
    const days = calendar.holidaysOf('CN', '2027-01-01', '2027-12-31')
    expect(days.every(({ estimated }) => estimated)).toBe(true)
    expect(datesOf('CN', '2027-02-01', '2027-02-28')).toEqual(['02-05', '02-06', '02-07', '02-08', '02-09', '02-10', '02-11', '02-12'])
    expect(datesOf('CN', '2027-06-01', '2027-06-30'), 'one day where it is a Wednesday').toEqual(['06-09'])
    expect(calendar.workdaysOf!('CN', '2027-01-01', '2027-12-31')).toEqual([])
  })
})

describe('other countries', () => {
  it('India has more than the six of date-holidays', () => {
    expect(datesOf('IN', '2026-10-01', '2026-12-31')).toEqual(['10-02', '10-20', '11-08', '11-24', '12-25'])
  })
  it('Eid lasts several days', () => {
    expect(datesOf('AE', '2026-05-01', '2026-05-31')).toEqual(['05-27', '05-28', '05-29'])
  })
  it('half days are no holidays; observances neither', () => {
    expect(datesOf('CN', '2030-03-01', '2030-03-31')).toEqual([])
    expect(datesOf('DE', '2026-12-01', '2026-12-31')).toEqual(['12-25', '12-26'])
  })
  it('Italy is about closed in the middle of August', () => {
    expect(datesOf('IT', '2026-08-01', '2026-08-31', 'closure')).toHaveLength(16)
    expect(publicHolidays({ closures: false }).holidaysOf('IT', '2026-08-01', '2026-08-31').map(({ date }) => date)).toEqual(['2026-08-15'])
  })
  it('a country that is not known has none', () => {
    expect(calendar.holidaysOf('XX', '2026-01-01', '2026-12-31')).toEqual([])
  })
  it('one does not congratulate on a day of mourning', () => {
    expect(calendar.holidaysOf('DE', '2026-04-01', '2026-04-30').map(({ name, solemn }) => [name, solemn ?? false])).toEqual([['Good Friday', true], ['Easter Monday', false]])
  })
})

describe('the moon', () => {
  it.each(['2024-02-10', '2025-01-29', '2026-02-17', '2027-02-06', '2028-01-26', '2030-02-03'])('%s begins a lunar year', (date) => {
    expect(lunarNewYearDays().map(dateOf)).toContain(date)
  })
  it.each([['2026-02-17', false], ['2026-02-18', true], ['2026-03-19', true], ['2026-03-20', false], ['2030-12-26', true], ['2030-06-01', false]] as const)('%s in Ramadan: %s', (date, expected) => {
    expect(isRamadan(dayOf(date))).toBe(expected)
  })
})

describe('a calendar of the caller\'s', () => {
  it('is asked for a country\'s year once, and what cannot be read is left out', () => {
    const asked: string[] = []
    const table = holidayTable({
      holidaysOf: (country, from, to) => {
        asked.push(`${country} ${from} ${to}`)
        return ['2026-05-05', 'soon', '2026-02-31x'].map((date) => ({ date, name: 'Founders', kind: 'public' as const }))
      },
    })('DE')
    for (const date of ['2026-05-04', '2026-05-05', '2026-12-31', '2027-01-01', '2026-05-05']) table.holidayOn(dayOf(date))
    expect(asked).toEqual(['DE 2026-01-01 2026-12-31', 'DE 2027-01-01 2027-12-31'])
    expect(table.holidaysIn(dayOf('2026-01-01'), dayOf('2026-12-31')).map(({ day }) => dateOf(day))).toEqual(['2026-05-05'])
  })
  it('closes the seller\'s desk, but for the days that make up for it', () => {
    const due = (received: string) => scheduled({ grade: 'A', received, holidays: calendar }).timing.due?.seller
    expect(due('2026-09-30T17:30:00+08:00')).toBe('2026-10-08T09:30:00+08:00')
    expect(due('2026-10-09T17:30:00+08:00'), 'a Saturday that is worked').toBe('2026-10-10T09:30:00+08:00')
    expect(due('2026-02-14T17:30:00+08:00')).toBe('2026-02-24T09:30:00+08:00')
  })
  it('does not open a desk that is closed by its own list', () => {
    expect(scheduled({ grade: 'A', received: '2026-10-09T17:30:00+08:00', holidays: calendar, seller: { ...shanghai, holidays: ['2026-10-10'] } }).timing.due?.seller).toBe('2026-10-12T09:30:00+08:00')
  })
})

describe('follow-ups', () => {
  const planned = (asked: Parameters<typeof scheduled>[0]) => scheduled(asked).followUps.map(({ kind, on }) => `${on} ${kind}`)
  it('are counted in working days of both sides', () => {
    expect(planned({ received: '2026-03-02T17:30:00+08:00', sender: { country: 'DE' } })).toEqual(['2026-03-04 no-answer', '2026-03-09 no-answer', '2026-03-18 no-answer', '2026-04-13 no-answer'])
    expect(planned({ received: '2026-03-02T17:30:00+08:00', sender: { country: 'SA' } })[0], 'Riyadh: sent on Tuesday; Wednesday, Thursday').toBe('2026-03-05 no-answer')
    expect(planned({ received: '2026-03-04T14:00:00+08:00', sender: { country: 'SA' } })[0], 'Riyadh: Thursday, then Monday').toBe('2026-03-09 no-answer')
  })
  it('greet on the sender\'s holidays and tell of the seller\'s', () => {
    expect(planned({ received: '2026-09-14T17:30:00+08:00', sender: { country: 'BR', timeZone: 'America/Sao_Paulo' }, holidays: calendar })).toEqual([
      '2026-09-16 no-answer', '2026-09-18 seller-holiday', '2026-09-21 no-answer', '2026-09-24 seller-holiday', '2026-10-08 no-answer', '2026-10-09 sender-holiday', '2026-11-05 no-answer',
    ])
  })
  const greeted = (asked: Parameters<typeof scheduled>[0]) => scheduled({ holidays: calendar, ...asked }).followUps.filter(({ kind }) => kind === 'sender-holiday').map(({ on, args }) => `${on} ${args.name} ${args.holiday}`)
  it('greet once a run of days off, by the day itself and not by a day in its place', () => {
    expect(greeted({ received: '2026-12-14T17:30:00+08:00', sender: { country: 'GB' } }), 'Boxing Day is on a Saturday, so Monday is off').toEqual(['2026-12-24 Christmas Day 2026-12-25', '2026-12-31 New Year\'s Day 2027-01-01'])
    expect(greeted({ received: '2026-06-22T17:30:00+08:00', sender: { country: 'US', timeZone: 'America/New_York' } })).toEqual(['2026-07-02 Independence Day 2026-07-04'])
  })
  it('greet on no day that nobody is congratulated on', () => {
    expect(greeted({ received: '2026-07-13T14:30:00+08:00', sender: { country: 'IR' } }), 'neither Arbaeen nor the days of death').toEqual(['2026-08-27 Birthday of Muhammad Prophet 2026-08-30'])
    expect(greeted({ received: '2026-05-11T17:30:00+08:00', sender: { country: 'DE' } }), 'Ascension and Whit Monday').toEqual([])
  })
  it('greet with the answer where nobody works between it and the holiday, and not for what has begun', () => {
    const onEve = scheduled({ grade: 'A', received: '2026-09-23T16:30:00+08:00', sender: { country: 'KR' }, holidays: calendar })
    expect(onEve.followUps[0]).toMatchObject({ kind: 'sender-holiday', on: '2026-09-23', at: onEve.sendAt })
    expect(greeted({ grade: 'A', received: '2026-12-25T10:00:00+08:00', sender: { country: 'GB' } })).toEqual(['2026-12-31 New Year\'s Day 2027-01-01'])
  })
  it('tell of one day as of one', () => {
    const asked = { received: '2026-03-02T17:30:00+08:00', sender: { country: 'DE' }, seller: { ...shanghai, holidays: ['2026-03-18'] } }
    const told = (locale: 'en' | 'zh-CN') => scheduled({ ...asked, locale }).followUps.find(({ kind }) => kind === 'seller-holiday')?.message
    expect(told('en')).toBe('Tell the buyer that you are closed on 2026-03-18 and back on 2026-03-19.')
    expect(told('zh-CN')).toBe('告知买家我方 2026-03-18 放假，2026-03-19 恢复上班。')
  })
  it('tell a Chinese seller\'s buyer of the spring, without any calendar', () => {
    const [notice] = scheduled({ received: '2026-01-12T17:30:00+08:00', sender: { country: 'DE' } }).followUps.filter(({ kind }) => kind === 'seller-holiday')
    expect(notice?.message).toBe('Tell the buyer that factories are about closed from 2026-02-13 to 2026-03-01 (Lunar New Year).')
    expect(notice?.on).toBe('2026-02-06')
  })
  it('believe the seller who lists days off', () => {
    const followUps = scheduled({ received: '2026-01-12T17:30:00+08:00', sender: { country: 'DE' }, seller: { ...shanghai, holidays: ['2026-02-16/2026-02-20'] } }).followUps
    expect(followUps.filter(({ kind }) => kind === 'seller-holiday').map(({ args }) => args)).toEqual([{ from: '2026-02-14', to: '2026-02-22', reopens: '2026-02-23' }])
  })
  it('are none for D, nor where nothing is sent', () => {
    expect(planned({ grade: 'D', received: '2026-03-02T17:30:00+08:00' })).toEqual([])
    expect(planned({ silent: true, received: '2026-03-02T17:30:00+08:00' })).toEqual([])
  })
})
