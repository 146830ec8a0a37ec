import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { zoneOffset } from '../src/facts/clock'
import type { Grade, OfficeHours } from '../src/inquiry/schema'
import { defaultPolicy } from '../src/policy/default'
import { addOfficeMinutes, type Desk, dueOf, durationOf } from '../src/reply/timing'

const nineToSix: OfficeHours = { days: [1, 2, 3, 4, 5], start: '09:00', end: '18:00' }
const always: OfficeHours = { days: [1, 2, 3, 4, 5, 6, 7], start: '00:00', end: '24:00' }

function desk(zone: string, hours = nineToSix, holidays: readonly string[] = []): Desk {
  return { zone, hours, holidays }
}

const shanghai = desk('Asia/Shanghai')

/** `received` and the answer carry the zone's own offset, so that the table reads as a clock on the wall. */
function due(grade: Grade, received: string, at: Desk = shanghai) {
  const { within, dueAt } = dueOf(grade, Date.parse(received), at, defaultPolicy)
  return { within, due: dueAt === null ? null : onTheWall(dueAt, at.zone) }
}

function onTheWall(instant: string, zone: string): string {
  const at = Date.parse(instant)
  const east = zoneOffset(zone, at)!
  const sign = east < 0 ? '-' : '+'
  const two = (number: number) => String(number).padStart(2, '0')
  return `${new Date(at + east * 60_000).toISOString().slice(0, 16)}${sign}${two(Math.floor(Math.abs(east) / 60))}:${two(Math.abs(east) % 60)}`
}

type Row = readonly [name: string, received: string, within: string, due: string]

// 2 March 2026 is a Monday.
describe('A: within one office hour', () => {
  it.each<Row>([
    ['in the morning', '2026-03-02T09:30+08:00', 'PT1H', '2026-03-02T10:30+08:00'],
    ['over noon, since there is no lunch break', '2026-03-02T11:45+08:00', 'PT1H', '2026-03-02T12:45+08:00'],
    ['an hour before closing', '2026-03-02T17:00+08:00', 'PT1H', '2026-03-02T18:00+08:00'],
    ['at a quarter to closing: the rest is taken in the morning', '2026-03-02T17:45+08:00', 'PT1H', '2026-03-03T09:45+08:00'],
    ['at closing', '2026-03-02T18:00+08:00', 'PT1H', '2026-03-03T10:00+08:00'],
    ['before opening', '2026-03-02T03:10+08:00', 'PT1H', '2026-03-02T10:00+08:00'],
    ['at opening', '2026-03-02T09:00+08:00', 'PT1H', '2026-03-02T10:00+08:00'],
    ['late on Friday', '2026-03-06T17:30+08:00', 'PT1H', '2026-03-09T09:30+08:00'],
    ['on Sunday', '2026-03-08T12:00+08:00', 'PT1H', '2026-03-09T10:00+08:00'],
  ])('%s', (_, received, within, moment) => {
    expect(due('A', received)).toEqual({ within, due: moment })
  })
})

describe('B: by the close of the day, at least two office hours', () => {
  it.each<Row>([
    ['in the morning', '2026-03-02T09:30+08:00', 'PT8H30M', '2026-03-02T18:00+08:00'],
    ['just two hours before closing', '2026-03-02T16:00+08:00', 'PT2H', '2026-03-02T18:00+08:00'],
    ['a minute later: what is missing is taken in the morning', '2026-03-02T16:01+08:00', 'PT2H', '2026-03-03T09:01+08:00'],
    ['half an hour before closing', '2026-03-02T17:30+08:00', 'PT2H', '2026-03-03T10:30+08:00'],
    ['after closing: by the close of the next day', '2026-03-02T21:00+08:00', 'PT9H', '2026-03-03T18:00+08:00'],
    ['before opening', '2026-03-02T06:00+08:00', 'PT9H', '2026-03-02T18:00+08:00'],
    ['late on Friday', '2026-03-06T17:00+08:00', 'PT2H', '2026-03-09T10:00+08:00'],
    ['on Saturday', '2026-03-07T10:00+08:00', 'PT9H', '2026-03-09T18:00+08:00'],
  ])('%s', (_, received, within, moment) => {
    expect(due('B', received)).toEqual({ within, due: moment })
  })
  it('at a desk that is open for an hour a day, over three days', () => {
    const short = desk('Asia/Shanghai', { ...nineToSix, start: '09:00', end: '10:00' })
    expect(due('B', '2026-03-02T09:30+08:00', short)).toEqual({ within: 'PT2H', due: '2026-03-04T09:30+08:00' })
  })
})

describe('C: within as many office hours as a day has', () => {
  it.each<Row>([
    ['in the morning', '2026-03-02T09:30+08:00', 'PT9H', '2026-03-03T09:30+08:00'],
    ['at opening', '2026-03-02T09:00+08:00', 'PT9H', '2026-03-02T18:00+08:00'],
    ['after closing', '2026-03-02T22:00+08:00', 'PT9H', '2026-03-03T18:00+08:00'],
    ['on Friday afternoon', '2026-03-06T15:00+08:00', 'PT9H', '2026-03-09T15:00+08:00'],
  ])('%s', (_, received, within, moment) => {
    expect(due('C', received)).toEqual({ within, due: moment })
  })
  it('of a shorter day', () => {
    const short = desk('Asia/Shanghai', { days: [1, 2, 3, 4, 5], start: '08:30', end: '13:00' })
    expect(due('C', '2026-03-02T12:30+08:00', short)).toEqual({ within: 'PT4H30M', due: '2026-03-03T12:30+08:00' })
  })
})

describe('D', () => {
  it('is never due', () => {
    expect(due('D', '2026-03-02T09:30+08:00')).toEqual({ within: null, due: null })
  })
})

describe('days off', () => {
  it.each<readonly [name: string, holidays: readonly string[], hours: OfficeHours, received: string, moment: string]>([
    ['one holiday', ['2026-03-03'], nineToSix, '2026-03-02T17:30+08:00', '2026-03-04T09:30+08:00'],
    ['received on a holiday', ['2026-03-03'], nineToSix, '2026-03-03T11:00+08:00', '2026-03-04T10:00+08:00'],
    ['a week of them, as an interval', ['2026-10-01/2026-10-07'], nineToSix, '2026-09-30T17:30+08:00', '2026-10-08T09:30+08:00'],
    ['an interval that begins at the weekend', ['2026-02-15/2026-02-23'], nineToSix, '2026-02-13T18:30+08:00', '2026-02-24T10:00+08:00'],
    ['a Saturday that is worked', [], { ...nineToSix, days: [1, 2, 3, 4, 5, 6] }, '2026-03-06T17:30+08:00', '2026-03-07T09:30+08:00'],
    ['a weekend of Friday and Saturday', [], { ...nineToSix, days: [7, 1, 2, 3, 4] }, '2026-03-05T17:30+08:00', '2026-03-08T09:30+08:00'],
    ['over the year', ['2026-12-31/2027-01-03'], nineToSix, '2026-12-30T18:00+08:00', '2027-01-04T10:00+08:00'],
    ['on a leap day', [], nineToSix, '2028-02-28T17:30+08:00', '2028-02-29T09:30+08:00'],
  ])('%s', (_, holidays, hours, received, moment) => {
    expect(due('A', received, desk('Asia/Shanghai', hours, holidays)).due).toBe(moment)
  })
  it('are the desk\'s own: a holiday begins and ends with its local day', () => {
    // 23:30 on 2 March in New York is already the 3rd in UTC.
    const newYork = desk('America/New_York', always, ['2026-03-03'])
    expect(due('A', '2026-03-02T23:30-05:00', newYork).due).toBe('2026-03-04T00:30-05:00')
  })
})

describe('a desk that does not open', () => {
  it.each<readonly [string, Desk]>([
    ['has no working days', desk('Asia/Shanghai', { ...nineToSix, days: [] })],
    ['is on holiday for ever', desk('Asia/Shanghai', nineToSix, ['2026-01-01/2036-01-01'])],
    ['is in a zone that there is not', desk('Mars/Olympus')],
  ])('%s', (_, closed) => {
    expect(due('A', '2026-03-02T09:30+08:00', closed)).toEqual({ within: 'PT1H', due: null })
    expect(due('B', '2026-03-02T09:30+08:00', closed)).toEqual({ within: 'PT2H', due: null })
    expect(due('C', '2026-03-02T09:30+08:00', closed)).toEqual({ within: 'PT9H', due: null })
  })
  it('for three months is closed for ever; for less it opens', () => {
    const after = (holidays: string) => addOfficeMinutes(Date.parse('2026-03-02T09:30+08:00'), 60, desk('Asia/Shanghai', nineToSix, [holidays]))
    expect(after('2026-03-01/2026-05-20')).toBe(Date.parse('2026-05-21T10:00+08:00'))
    expect(after('2026-03-01/2026-06-20')).toBeNull()
  })
})

describe('without a clock or a desk', () => {
  it.each([['A', 'PT1H'], ['B', 'PT2H'], ['C', 'PT9H'], ['D', null]] as const)('%s has a duration and no moment', (grade, within) => {
    expect(dueOf(grade, null, shanghai, defaultPolicy)).toEqual({ within, dueAt: null })
    expect(dueOf(grade, 0, null, defaultPolicy)).toEqual({ within, dueAt: null })
  })
  it('C takes the policy\'s day where the desk\'s is not known', () => {
    const policy = { ...defaultPolicy, officeHours: { days: [1], start: '10:00', end: '14:30' } }
    expect(dueOf('C', null, null, policy).within).toBe('PT4H30M')
  })
})

describe('the policy\'s own times', () => {
  it('for A and B', () => {
    const policy = { ...defaultPolicy, reply: { ...defaultPolicy.reply, hoursA: 0.5, leastHoursB: 4 } }
    const from = Date.parse('2026-03-02T15:00+08:00')
    expect(dueOf('A', from, shanghai, policy)).toEqual({ within: 'PT30M', dueAt: '2026-03-02T07:30:00Z' })
    expect(dueOf('B', from, shanghai, policy)).toEqual({ within: 'PT4H', dueAt: '2026-03-03T02:00:00Z' })
  })
})

describe('nights when clocks change', () => {
  const chicago = desk('America/Chicago', always)
  const berlin = desk('Europe/Berlin', always)
  it.each<readonly [string, Desk, string, string]>([
    ['Chicago in spring: 02:00 is 03:00', chicago, '2026-03-08T01:30-06:00', '2026-03-08T03:30-05:00'],
    ['Chicago in autumn: 01:00 comes twice', chicago, '2026-11-01T01:30-05:00', '2026-11-01T01:30-06:00'],
    ['Berlin in spring: 02:00 is 03:00', berlin, '2026-03-29T01:30+01:00', '2026-03-29T03:30+02:00'],
    ['Berlin in autumn: 02:00 comes twice', berlin, '2026-10-25T02:30+02:00', '2026-10-25T02:30+01:00'],
  ])('%s', (_, at, received, moment) => {
    expect(due('A', received, at).due).toBe(moment)
  })
  it.each<readonly [string, Desk, string, number]>([
    ['Chicago in spring', chicago, '2026-03-08', 23],
    ['Chicago in autumn', chicago, '2026-11-01', 25],
    ['Berlin in spring', berlin, '2026-03-29', 23],
    ['Berlin in autumn', berlin, '2026-10-25', 25],
    ['Berlin on any other day', berlin, '2026-10-26', 24],
  ])('%s: the day has as many hours as it has', (_, at, day, hours) => {
    const midnight = addOfficeMinutes(Date.parse(`${day}T00:00Z`) - 86_400_000, 0, { ...at, holidays: [`2026-01-01/${previous(day)}`] })!
    expect(onTheWall(new Date(midnight).toISOString(), at.zone).slice(0, 16)).toBe(`${day}T00:00`)
    const { within } = dueOf('B', midnight, at, defaultPolicy)
    expect(within).toBe(`PT${hours}H`)
  })
  it.each<readonly [string, string, string, string]>([
    ['America/Chicago', '2026-03-06T17:30-06:00', '2026-03-09T09:30-05:00', 'spring'],
    ['America/Chicago', '2026-10-30T17:30-05:00', '2026-11-02T09:30-06:00', 'autumn'],
    ['Europe/Berlin', '2026-03-27T17:30+01:00', '2026-03-30T09:30+02:00', 'spring'],
    ['Europe/Berlin', '2026-10-23T17:30+02:00', '2026-10-26T09:30+01:00', 'autumn'],
  ])('%s: the desk opens at nine of the new time (%s → %s, %s)', (zone, received, moment) => {
    expect(due('A', received, desk(zone)).due).toBe(moment)
  })
  it('a desk that works through the night keeps its hours', () => {
    const early = desk('Europe/Berlin', { days: [7], start: '01:00', end: '05:00' })
    expect(due('C', '2026-03-29T00:00+01:00', early).due).toBe('2026-04-05T02:00+02:00')
  })
})

function previous(day: string): string {
  return new Date(Date.parse(`${day}T00:00Z`) - 86_400_000).toISOString().slice(0, 10)
}

describe('whenever it is received', () => {
  const zones = ['UTC', 'Asia/Kolkata', 'Asia/Kathmandu', 'America/Chicago', 'Europe/Berlin', 'Australia/Lord_Howe', 'Pacific/Auckland', 'Pacific/Kiritimati', 'America/St_Johns']
  const received = fc.integer({ min: Date.parse('2025-01-01T00:00Z') / 60_000, max: Date.parse('2027-12-31T00:00Z') / 60_000 }).map((minutes) => minutes * 60_000)
  it('it is due after receipt, within office hours, on a working day', () => {
    fc.assert(
      fc.property(fc.constantFrom(...zones), received, fc.constantFrom<Grade>('A', 'B', 'C'), (zone, from, grade) => {
        const { dueAt } = dueOf(grade, from, desk(zone), defaultPolicy)
        const at = Date.parse(dueAt!)
        expect(at).toBeGreaterThan(from)
        const wall = onTheWall(dueAt!, zone)
        expect(wall.slice(11, 16) > '09:00' && wall.slice(11, 16) <= '18:00').toBe(true)
        expect(new Date(`${wall.slice(0, 10)}T00:00Z`).getUTCDay() % 6).not.toBe(0)
      }),
    )
  })
  it('an A is due no later than a B, a B no later than a C', () => {
    fc.assert(
      fc.property(fc.constantFrom(...zones), received, (zone, from) => {
        const [a, b, c] = (['A', 'B', 'C'] as const).map((grade) => Date.parse(dueOf(grade, from, desk(zone), defaultPolicy).dueAt!))
        expect(a!).toBeLessThanOrEqual(b!)
        expect(b!).toBeLessThanOrEqual(c!)
      }),
    )
  })
  it('who comes later is not due earlier', () => {
    fc.assert(
      fc.property(fc.constantFrom(...zones), received, fc.integer({ min: 1, max: 6000 }), (zone, from, minutes) => {
        const later = addOfficeMinutes(from + minutes * 60_000, 60, desk(zone))!
        expect(later).toBeGreaterThanOrEqual(addOfficeMinutes(from, 60, desk(zone))!)
      }),
    )
  })
})

describe('the zone of the machine', () => {
  const before = process.env.TZ
  afterEach(() => {
    if (before === undefined) delete process.env.TZ
    else process.env.TZ = before
  })
  it('changes nothing', async () => {
    const offsets = new Set<number>()
    const answers = new Set<string>()
    for (const zone of ['UTC', 'Asia/Shanghai', 'America/Los_Angeles']) {
      process.env.TZ = zone
      offsets.add(new Date(Date.UTC(2026, 2, 8, 12)).getTimezoneOffset())
      vi.resetModules()
      const timing = await import('../src/reply/timing')
      answers.add(
        JSON.stringify(
          ['2026-03-06T23:10Z', '2026-03-08T07:30Z', '2026-11-01T06:30Z', '2026-10-25T00:30Z', '2026-03-29T00:30Z'].flatMap((received) =>
            (['A', 'B', 'C'] as const).flatMap((grade) =>
              [chicagoDay, berlinNight].map((at) => timing.dueOf(grade, Date.parse(received), at, defaultPolicy)),
            ),
          ),
        ),
      )
    }
    expect(offsets.size, 'the machine\'s zone was changed indeed').toBe(3)
    expect(answers.size).toBe(1)
  })
})

const chicagoDay = desk('America/Chicago')
const berlinNight = desk('Europe/Berlin', always)

describe('durations', () => {
  it.each([[60, 'PT1H'], [150, 'PT2H30M'], [30, 'PT30M'], [0, 'PT0M'], [540, 'PT9H']] as const)('%i minutes are %s', (minutes, written) => {
    expect(durationOf(minutes)).toBe(written)
  })
})
