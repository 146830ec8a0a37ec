import { describe, expect, it } from 'vitest'
import { readMailDate } from '../src/read/mail/date'

const value = (header: string) => {
  const date = readMailDate(header)
  return 'value' in date ? date.value : `fault: ${date.fault}`
}

describe('the date of a mail', () => {
  it.each([
    ['Mon, 2 Mar 2026 09:30:00 +0800', '2026-03-02T09:30:00+08:00'],
    ['Mon, 02 Mar 2026 09:30:15 -0530', '2026-03-02T09:30:15-05:30'],
    ['Mon,2 Mar 2026 09:30:00 +0800', '2026-03-02T09:30:00+08:00'],
    ['  Mon , 2  Mar\t2026 09:30:00   +0800 ', '2026-03-02T09:30:00+08:00'],
  ])('is read as the standard writes it: %s', (header, expected) => {
    expect(value(header)).toBe(expected)
  })

  it('keeps the offset of the sender', () => {
    expect(value('Mon, 2 Mar 2026 09:30:00 +0000')).toBe('2026-03-02T09:30:00+00:00')
    expect(value('Mon, 2 Mar 2026 09:30:00 +0545')).toBe('2026-03-02T09:30:00+05:45')
  })

  it('with -0000 tells no offset and becomes Z', () => {
    expect(value('Mon, 2 Mar 2026 09:30:00 -0000')).toBe('2026-03-02T09:30:00Z')
  })

  it.each([
    ['2 Mar 2026 09:30:00 +0800', 'no weekday', '2026-03-02T09:30:00+08:00'],
    ['Mon, 2 Mar 2026 09:30 +0800', 'no seconds', '2026-03-02T09:30:00+08:00'],
    ['Mon, 2 Mar 2026 9:5:7 +0800', 'single digits', '2026-03-02T09:05:07+08:00'],
    ['Monday, 2 March 2026 09:30:00 +0800', 'full names', '2026-03-02T09:30:00+08:00'],
    ['mon, 2 mar 2026 09:30:00 +0800', 'small letters', '2026-03-02T09:30:00+08:00'],
    ['Mon 2 Mar 2026 09:30:00 +0800', 'no comma', '2026-03-02T09:30:00+08:00'],
    ['Mon, 2-Mar-2026 09:30:00 +0800', 'dashes', '2026-03-02T09:30:00+08:00'],
    ['Mon, 2 Mar 2026 09:30:00 +08:00', 'a colon in the offset', '2026-03-02T09:30:00+08:00'],
    ['Mon, 2 Mar 2026 09:30:00 GMT+0800', 'GMT before the offset', '2026-03-02T09:30:00+08:00'],
    ['Mon, 2 Mar 2026 09:30:00 GMT +0800', 'GMT and a space before the offset', '2026-03-02T09:30:00+08:00'],
    ['Mon, 2 Mar 2026 09:30:00 UTC+8', 'hours alone', '2026-03-02T09:30:00+08:00'],
    ['Mon, 2 Mar 2026 09:30:60 +0800', 'a leap second', '2026-03-02T09:30:59+08:00'],
    ['Mon, 2 Mar 2026 09:30:00.123 +0800', 'fractions', '2026-03-02T09:30:00+08:00'],
    ['Mon Mar  2 09:30:00 2026 +0800', 'asctime with an offset', '2026-03-02T09:30:00+08:00'],
    ['Mon Mar 2 09:30:00 PST 2026', 'the form of the date command', '2026-03-02T09:30:00-08:00'],
    ['2026-03-02T09:30:00+08:00', 'ISO 8601', '2026-03-02T09:30:00+08:00'],
    ['2026-03-02T09:30:00.250Z', 'ISO 8601 in UTC', '2026-03-02T09:30:00Z'],
    ['2026-03-02 09:30:00 +0800', 'ISO 8601 with spaces', '2026-03-02T09:30:00+08:00'],
  ])('is read as programs write it: %s (%s)', (header, _what, expected) => {
    expect(value(header)).toBe(expected)
  })

  it.each([
    ['GMT', 'Z'],
    ['UT', 'Z'],
    ['EST', '-05:00'],
    ['EDT', '-04:00'],
    ['CST', '-06:00'],
    ['CDT', '-05:00'],
    ['MST', '-07:00'],
    ['MDT', '-06:00'],
    ['PST', '-08:00'],
    ['PDT', '-07:00'],
    ['Z', 'Z'],
    ['CEST', '+02:00'],
    ['JST', '+09:00'],
    ['"GMT"', 'Z'],
    ['XYZ', 'Z'],
  ])('knows the zone %s', (zone, offset) => {
    expect(value(`Mon, 2 Mar 2026 09:30:00 ${zone}`)).toBe(`2026-03-02T09:30:00${offset}`)
  })

  it.each([
    ['2 Mar 26 09:30 GMT', '2026-03-02T09:30:00Z'],
    ['2 Mar 49 09:30 GMT', '2049-03-02T09:30:00Z'],
    ['2 Mar 50 09:30 GMT', '1950-03-02T09:30:00Z'],
    ['2 Mar 99 09:30 GMT', '1999-03-02T09:30:00Z'],
    ['2 Mar 103 09:30 GMT', '2003-03-02T09:30:00Z'],
  ])('may have a short year: %s', (header, expected) => {
    expect(value(header)).toBe(expected)
  })

  it.each([
    ['Mon, 2 Mar 2026 09:30:00 +0800 (CST)', '2026-03-02T09:30:00+08:00'],
    ['Mon, 2 Mar 2026 09:30:00 +0800 (China (Standard) Time)', '2026-03-02T09:30:00+08:00'],
    ['Mon (no), 2(nd) Mar 2026 09:30:00 +0800 (a \\) b)', '2026-03-02T09:30:00+08:00'],
    ['Mon, 2 Mar 2026 09:30:00 +0800 (unclosed', '2026-03-02T09:30:00+08:00'],
  ])('may have comments: %s', (header, expected) => {
    expect(value(header)).toBe(expected)
  })

  it.each([
    ['', 'the date is empty'],
    ['(only a comment)', 'the date is empty'],
    ['yesterday', 'there is no day of the month in "yesterday"'],
    ['Mon, 30 Feb 2026 09:30:00 +0800', 'that month has no day 30'],
    ['Thu, 29 Feb 2029 09:30:00 +0800', 'that month has no day 29'],
    ['Mon, 2 Mrz 2026 09:30:00 +0800', 'the month is not one of Jan to Dec'],
    ['Mon, 2 Mar 19102 09:30:00 +0800', 'the year is missing or none'],
    ['Mon, 2 Mar 2026', 'the time of day is missing or none'],
    ['Mon, 2 Mar 2026 25:30:00 +0800', 'there is no time 25:30:00'],
    ['Mon, 2 Mar 2026 09:61 +0800', 'there is no time 09:61'],
    ['Mon, 2 Mar 2026 09:30:00', 'the offset from UTC is missing, such as +0800'],
    ['Mon, 2 Mar 2026 09:30:00 -1900', '"-1900" is no offset from UTC, such as +0800'],
    ['Mon, 2 Mar 2026 09:30:00 +0870', '"+0870" is no offset from UTC, such as +0800'],
    ['12-01-2026', 'there is no day of the month in "12-01-2026"'],
    ['2026-03-02', 'the time of day is missing or none'],
  ])('that is none is told: %j', (header, fault) => {
    expect(value(header)).toBe(`fault: ${fault}`)
  })

  it('has a 29th of February in leap years', () => {
    expect(value('29 Feb 2028 09:30 GMT')).toBe('2028-02-29T09:30:00Z')
  })

  it('of any length is read at once', () => {
    expect(value(`${'('.repeat(100_000)}2 Mar 2026 09:30 GMT`)).toBe('fault: the date is empty')
    expect(value(`${' '.repeat(100_000)}2 Mar 2026 09:30 GMT`)).toBe('fault: the date is empty')
  })
})
