import { describe, expect, it } from 'vitest'
import { zoneOffset } from '../src/facts/clock'
import { deriveFacts } from '../src/facts/derive'
import { parseContext, parseInquiry } from '../src/inquiry/parse'
import { callingCodesOf, weekendOf, zonesOf } from '../src/lists/countries'
import { placeRules } from '../src/rules/place'
import { timeRules } from '../src/rules/time'
import { prepareRules, runRules } from '../src/score/run'
import { shippedData } from '../src/shipped'

/** Countries of all continents: of one zone and of many, with shared calling codes, with Friday weekends, with endings sold abroad. */
const countries = ['AU', 'BR', 'CA', 'CO', 'DE', 'EG', 'GB', 'GH', 'ID', 'IN', 'KZ', 'MX', 'NG', 'NZ', 'PT', 'RU', 'SA', 'US', 'VN', 'ZA']

const week = 7
const minute = 60_000

/** A moment when a zone's clock shows this hour, on a working day or on a weekend day of the country. */
function momentAt(zone: string, hour: number, onWeekend: boolean, country: string): { at: number; offset: number } {
  for (let day = 0; day < week; day++) {
    const local = Date.UTC(2026, 2, 2 + day, hour, 20)
    const offset = zoneOffset(zone, local)!
    const weekday = ((new Date(local).getUTCDay() + 6) % 7) + 1
    if (weekendOf(country).includes(weekday) === onWeekend) return { at: local - offset * minute, offset }
  }
  throw new Error(`no such day in ${country}`)
}

function stated(at: number, offset: number): string {
  const sign = offset < 0 ? '-' : '+'
  const pad = (value: number) => String(value).padStart(2, '0')
  return `${new Date(at + offset * minute).toISOString().slice(0, 19)}${sign}${pad(Math.floor(Math.abs(offset) / 60))}:${pad(Math.abs(offset) % 60)}`
}

interface Witnesses {
  readonly offset?: boolean
  readonly zone?: boolean
  readonly network?: 'country' | 'country and zone'
  readonly phone?: boolean
}

/** Ids of the place and time rules that speak for a sender whose claims agree. */
function spoken(country: string, zone: string, hour: number, onWeekend: boolean, witnesses: Witnesses): string[] {
  const { at, offset } = momentAt(zone, hour, onWeekend, country)
  const { inquiry } = parseInquiry({
    channel: 'email',
    body: 'Please quote 40 of them.',
    receivedAt: stated(at, 480),
    ...(witnesses.offset ? { sentAt: stated(at, offset) } : {}),
    sender: {
      country,
      ...(witnesses.zone ? { timeZone: zone } : {}),
      ...(witnesses.phone ? { phone: `+${callingCodesOf(country)[0]} 55 501 442 3` } : {}),
    },
  })
  const ip = witnesses.network ? { ip: { country, kind: 'residential', ...(witnesses.network === 'country and zone' ? { timeZone: zone } : {}) } } : {}
  const context = parseContext({ seller: { country: 'CN', timeZone: 'Asia/Shanghai' }, facts: ip }, [])
  const facts = deriveFacts(inquiry, context, { ...shippedData(), watchlist: [] }, [])
  return runRules(prepareRules([...placeRules, ...timeRules]), facts, []).hits.map(({ rule }) => rule.id)
}

const situations: readonly { readonly name: string; readonly witnesses: Witnesses }[] = [
  { name: 'a country alone', witnesses: {} },
  { name: "the mail's own offset", witnesses: { offset: true } },
  { name: "the browser's zone", witnesses: { zone: true } },
  { name: 'the network, by country', witnesses: { network: 'country' } },
  { name: 'the network, by country and zone', witnesses: { network: 'country and zone' } },
  { name: 'everything', witnesses: { offset: true, zone: true, network: 'country and zone', phone: true } },
]
const hours = [
  { name: 'at night', hour: 2, onWeekend: false },
  { name: 'in the morning', hour: 10, onWeekend: false },
  { name: 'on a weekend afternoon', hour: 15, onWeekend: true },
]

describe.each(situations)('a sender whose claims agree, known by $name', ({ witnesses }) => {
  it.each(hours)('is judged alike in every zone of every country, $name', ({ hour, onWeekend }) => {
    const judged = new Map<string, string[]>()
    for (const country of countries) {
      for (const zone of zonesOf(country)) {
        const key = spoken(country, zone, hour, onWeekend, witnesses).join(' ')
        judged.set(key, [...(judged.get(key) ?? []), `${country} ${zone}`])
      }
    }
    expect([...judged.keys()], JSON.stringify([...judged])).toHaveLength(1)
    expect([...judged.keys()][0]).not.toMatch(/contradicts|seller-country|anonymous/)
  })
})

it('hears the hour only where a witness tells it', () => {
  expect(spoken('DE', 'Europe/Berlin', 2, false, {})).toEqual([])
  expect(spoken('DE', 'Europe/Berlin', 2, false, { network: 'country' })).toEqual(['place.network-agrees', 'place.witnesses'])
  expect(spoken('DE', 'Europe/Berlin', 2, false, { offset: true })).toEqual(['time.night'])
})
