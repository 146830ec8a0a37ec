import { describe, expect, it } from 'vitest'
import { folded } from '../src/inquiry/fold'
import { buildAutomaton } from '../src/lists/phrases/compile/build'
import { readPhrase } from '../src/lists/phrases/notation'

const find = (phrases: string[], text: string) => {
  const hits: string[] = []
  const own = folded(text)
  buildAutomaton(phrases.map((phrase) => [phrase, 0] as const)).scan(own, (_, start, end) => hits.push(own.slice(start, end)))
  return hits
}

describe('the notation of phrases', () => {
  it.each([
    ['a whole word', 'bank draft', 'We pay by Bank  Draft only', ['bank draft']],
    ['not within a longer word', 'rust', 'trust me', []],
    ['alternatives', '(credit|debit) card', 'a debit card', ['debit card']],
    ['an empty alternative', 'best (possible |)price', 'best price, best possible price', ['best price', 'best possible price']],
    ['an open-ended word', 'quot*', 'quotation and quote', ['quot', 'quot']],
    ['an open-ended word before another', 'urgent* need', 'we urgently need', ['urgently need']],
    ['an open beginning', '*zahlung', 'Vorauszahlung', ['zahlung']],
    ['a gap', 'charge … card', 'charge all of it to my card', ['charge all of it to my card']],
    ['no gap beyond forty characters', 'charge … card', `charge ${'x '.repeat(30)}card`, []],
    ['three parts in order only', 'a1 … b2 … c3', 'b2 a1 c3 b2 x c3', ['a1 c3 b2 x c3']],
    ['a word that is its own second stretch', '(sole|exclusive) … (exclusive|sole)', 'sole and exclusive', ['sole and exclusive']],
    ['an optional blank', '30( |)% off', 'now 30% off and 30 % off', ['30% off', '30 % off']],
    ['accents on either side', 'devis détaillé', 'un devis detaille svp', ['devis detaille']],
    ['Chinese within a sentence', '起订量', '请问起订量是多少', ['起订量']],
    ['Chinese with a gap', '公证费 … 承担', '公证费由双方各承担一半', ['公证费由双方各承担']],
    ['many alternatives by groups', '(pay|send|wire|remit) (to|into|on) (our|the|this) (new|other) account', 'please remit into the other account', ['remit into the other account']],
  ])('reads %s', (_, phrase, text, expected) => {
    expect(find([phrase], text)).toEqual(expected)
  })

  it.each([
    ['(a|b', 'unbalanced brackets'],
    ['(a … b|c)', 'a gap within brackets'],
    ['a … ', 'empty stretch'],
    [`(${Array.from({ length: 600 }, (_, i) => `w${i}`).join('|')})`, 'more than 512 alternatives'],
  ])('refuses %.30s', (phrase, message) => {
    expect(() => readPhrase(phrase)).toThrow(message)
  })
})

describe('the automaton', () => {
  it('finds overlapping phrases and suffixes of phrases', () => {
    expect(find(['pay by card', 'by card', 'card'], 'pay by card').sort()).toEqual(['by card', 'card', 'pay by card'])
  })
  it('forgets a half-found phrase before the next text', () => {
    const automaton = buildAutomaton([['first … second', 0]])
    const hits: number[] = []
    automaton.scan('first', () => hits.push(1))
    automaton.scan('second', () => hits.push(2))
    expect(hits).toEqual([])
  })
})
