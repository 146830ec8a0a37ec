import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { deriveFacts } from '../src/facts/derive'
import type { MailboxClass } from '../src/facts/types'
import { parseInquiry } from '../src/inquiry/parse'
import { shippedData } from '../src/shipped'

interface Row {
  readonly domain: string
  readonly expected: MailboxClass
  readonly country: string
  readonly continent: string
}

const rows = readFileSync(new URL('data/mailbox-classes.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line): Row => {
    const [domain = '', expected = '', place = ''] = line.split('\t')
    const [country = '', continent = ''] = place.split('/')
    return { domain, expected: expected as MailboxClass, country, continent }
  })

const data = { ...shippedData(), watchlist: [] }

function classOf(domain: string): MailboxClass | null {
  const { inquiry } = parseInquiry({ body: '', sender: { email: `anna.k@${domain}` } })
  return deriveFacts(inquiry, {}, data, []).mailbox?.class ?? null
}

const isOf = (...classes: MailboxClass[]) => rows.filter(({ expected }) => classes.includes(expected))
const continentsOf = (some: readonly Row[]) => [...new Set(some.map(({ continent }) => continent))].sort()
const sixContinents = ['Africa', 'Asia', 'Europe', 'North America', 'Oceania', 'South America']

describe('the class of a mailbox', () => {
  it.each(rows)('$domain ($country) is $expected', ({ domain, expected }) => expect(classOf(domain)).toBe(expected))

  it('is right for at least 99 of 100, and never takes a mailbox of everybody\'s for a firm\'s own, or the other way round', () => {
    const wrong = rows.filter(({ domain, expected }) => classOf(domain) !== expected)
    expect(wrong.length / rows.length).toBeLessThanOrEqual(0.01)
    expect(isOf('free', 'isp').filter(({ domain }) => !['free', 'isp'].includes(classOf(domain) ?? ''))).toEqual([])
    expect(isOf('corporate').filter(({ domain }) => classOf(domain) !== 'corporate')).toEqual([])
  })
})

describe('the list of known domains', () => {
  it('names each once, with one of the five classes, a country and a continent', () => {
    expect(new Set(rows.map(({ domain }) => domain)).size).toBe(rows.length)
    expect(rows.filter(({ expected }) => !['free', 'isp', 'academic', 'government', 'corporate'].includes(expected))).toEqual([])
    expect(rows.filter(({ country, continent }) => !/^[A-Z]{2}$/.test(country) || !sixContinents.includes(continent))).toEqual([])
  })

  it('holds 150 free and provider domains and 100 of firms, universities and authorities, both from six continents', () => {
    const everybodys = isOf('free', 'isp')
    const own = isOf('corporate', 'academic', 'government')
    expect(everybodys.length).toBeGreaterThanOrEqual(150)
    expect(own.length).toBeGreaterThanOrEqual(100)
    expect(continentsOf(everybodys)).toEqual(sixContinents)
    expect(continentsOf(own)).toEqual(sixContinents)
  })
})
