import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createScorer } from '../src/index'
import type { Context, Inquiry } from '../src/inquiry/schema'
import { countryOf } from '../src/lists/countries'
import { swapCountries, swapCountry } from '../src/testing'

interface Honest {
  readonly id: string
  readonly inquiry: Inquiry
  readonly context: Context
}

const folder = new URL('../fixtures/inquiries/', import.meta.url)

const honest: Honest[] = readdirSync(folder)
  .sort()
  .flatMap((file) => readFileSync(new URL(file, folder), 'utf8').trim().split('\n'))
  .flatMap((line) => {
    const { expect: label, context = {}, ...inquiry } = JSON.parse(line) as Inquiry & { expect: { verdict: string }; context?: Context }
    return label.verdict === 'genuine' ? [{ id: inquiry.id!, inquiry, context }] : []
  })

const scorer = createScorer()
const decision = (inquiry: Inquiry, context: Context): string => {
  const { verdict, grade } = scorer.score(inquiry, context)
  return `${verdict} ${grade}`
}

describe('where an honest sender is from changes neither verdict nor grade', () => {
  it.each(honest.map((item) => [item.id, item] as const))('%s', (_, { inquiry, context }) => {
    const seller = countryOf(context.seller?.country ?? '')
    const decided = new Map(swapCountries.filter((country) => country !== seller).map((country) => {
      const swapped = swapCountry({ inquiry, context }, country)
      return [country, decision(swapped.inquiry, swapped.context)] as const
    }))
    const first = [...decided.values()][0]!
    expect([...decided].filter(([, value]) => value !== first), `most: ${first}`).toEqual([])
    expect(first, 'as in the country it was written in').toBe(decision(inquiry, context))
  })
})

describe('swapping', () => {
  const exchange = {
    inquiry: {
      sentAt: '2026-03-06T10:15:00+01:00',
      receivedAt: '2026-03-06T17:15:20+08:00',
      sender: { name: 'Anke Brandt', company: 'Brandt Werkzeuge', email: 'a.brandt@brandt-werkzeuge.de', phone: '+49 421 555 0191', country: 'DE', timeZone: 'Europe/Berlin' },
      body: 'Bitte liefern Sie nach Hamburg, Germany.\nAnke Brandt, a.brandt@brandt-werkzeuge.de',
    },
    context: { now: '2026-03-06T18:00:00+08:00', seller: { country: 'CN' }, facts: { ip: { country: 'DE', timeZone: 'Europe/Berlin' } } },
  } satisfies { inquiry: Inquiry; context: Context }

  it('replaces all that tells the country, in agreement', () => {
    const { inquiry, context } = swapCountry(exchange, 'BR')
    expect(inquiry.sender).toMatchObject({ name: 'Rafael Moreira', email: 'a.brandt@brandt-werkzeuge.com.br', country: 'BR', timeZone: 'America/Sao_Paulo', phone: '+55 11 3555 0142' })
    expect(inquiry.body).toBe('Bitte liefern Sie nach Santos, Brazil.\nRafael Moreira, a.brandt@brandt-werkzeuge.com.br')
    expect(context.facts?.ip).toEqual({ country: 'BR', timeZone: 'America/Sao_Paulo' })
  })

  it('keeps the local hour and all distances', () => {
    const { inquiry, context } = swapCountry(exchange, 'BR')
    expect(inquiry.sentAt).toBe('2026-03-06T10:15:00-03:00')
    expect(Date.parse(inquiry.receivedAt!) - Date.parse(inquiry.sentAt!)).toBe(20_000)
    expect(Date.parse(context.now!) - Date.parse(inquiry.receivedAt!)).toBe(2_680_000)
  })

  it('keeps a working day one: a Friday becomes a Sunday where Friday is the weekend', () => {
    expect(swapCountry(exchange, 'SA').inquiry.sentAt).toBe('2026-03-08T10:15:00+03:00')
  })

  it('never takes the seller\'s own country, nor one without a home', () => {
    expect(() => swapCountry({ ...exchange, context: { seller: { country: 'Brazil' } } }, 'BR')).toThrow("seller's own country")
    expect(() => swapCountry(exchange, 'XX')).toThrow('no home is known in "XX"')
  })
})
