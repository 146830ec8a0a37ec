import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { domainNameOf, isNationalSuffix, likenessOf, likenessToName, lookalikeAmong } from '../src/facts/lookalike'

const likeness = (suspect: string, known: string) => likenessOf(domainNameOf(suspect)!, domainNameOf(known)!)

describe('a domain that looks like a known one', () => {
  it.each([
    ['another ending that anybody may buy', 'nordhang.co', 'nordhang.com', 'suffix'],
    ['a generic ending', 'nordhang.online', 'nordhang.com', 'suffix'],
    ['a digit for a letter', 'n0rdhang.com', 'nordhang.com', 'letters'],
    ['one for l', '1umora.com', 'lumora.com', 'letters'],
    ['rn for m', 'lurnora.com', 'lumora.com', 'letters'],
    ['vv for w', 'grunvvald.com', 'grunwald.com', 'letters'],
    ['a Cyrillic letter', 'lumorа.com', 'lumora.com', 'letters'],
    ['a hyphen put in', 'nord-hang.com', 'nordhang.com', 'letters'],
    ['a letter more', 'nordhhang.com', 'nordhang.com', 'spelling'],
    ['a letter less', 'nordhng.com', 'nordhang.com', 'spelling'],
    ['another letter', 'nordhong.com', 'nordhang.com', 'spelling'],
    ['two letters exchanged', 'nordahng.com', 'nordhang.com', 'spelling'],
    ['a misspelling under another ending', 'nordhong.net', 'nordhang.com', 'spelling'],
    ['a word behind it', 'nordhang-orders.com', 'nordhang.com', 'addition'],
    ['a word in front of it', 'procurement-nordhang.com', 'nordhang.com', 'addition'],
    ['a word without a hyphen', 'nordhangusa.com', 'nordhang.com', 'addition'],
  ])('%s: %s for %s', (_, suspect, known, expected) => {
    expect(likeness(suspect, known)).toBe(expected)
  })
})

describe('a domain that is another, plainly', () => {
  it.each([
    ['itself', 'nordhang.com', 'nordhang.com'],
    ['its own subdomain', 'mail.nordhang.com', 'nordhang.com'],
    ['a national branch', 'nordhang.de', 'nordhang.com'],
    ['the head office of a national branch', 'nordhang.com', 'nordhang.com.tr'],
    ['two letters apart', 'nordheng-a.com', 'nordhang.com'],
    ['short labels a letter apart', 'acme.com', 'acne.com'],
    ['three letters under another ending', 'abc.net', 'abc.com'],
    ['numbered firms', 'factory24.com', 'factory25.com'],
    ['a word of its trade behind it', 'nordhang-tools.com', 'nordhang.com'],
    ['a shared beginning', 'nordic.com', 'nordhang.com'],
  ])('%s: %s for %s', (_, suspect, known) => {
    expect(likeness(suspect, known)).toBeNull()
  })
})

describe('a name whose true domain is not known', () => {
  const toName = (suspect: string) => likenessToName(domainNameOf(suspect)!, 'nordhang')
  it('is not looked like by the domain that bears it', () => expect(toName('nordhang.com')).toBeNull())
  it('nor by one that a firm may well have', () => expect(toName('nordhang-group.com')).toBeNull())
  it('is looked like by a misspelling', () => expect(toName('nordhanq.com')).toBe('spelling'))
  it('is looked like with a word for orders', () => expect(toName('nordhang-orders.com')).toBe('addition'))
})

describe('among many', () => {
  const among = (suspect: string, known: string[]) => lookalikeAmong(domainNameOf(suspect)!, known)
  it('names the one that is looked like', () => expect(among('nordhong.com', ['lumora.it', 'nordhang.com'])).toEqual({ known: 'nordhang.com', likeness: 'spelling' }))
  it('is silent for one that is itself known', () => expect(among('nordhong.com', ['nordhang.com', 'https://www.nordhong.com/shop'])).toBeNull())
  it('takes names beside domains', () => expect(among('nordhang-orders.com', ['Nordhang GmbH'])).toEqual({ known: 'Nordhang GmbH', likeness: 'addition' }))
  it('passes over names in other scripts', () => expect(among('nordhang.com', ['宁波海腾贸易有限公司'])).toBeNull())
})

it.each([
  ['de', true],
  ['co.uk', true],
  ['com.cn', true],
  ['com', false],
  ['co', false],
  ['io', false],
])('.%s is a national ending: %s', (suffix, expected) => {
  expect(isNationalSuffix(suffix)).toBe(expected)
})

it('takes no plain name for a domain', () => {
  expect(domainNameOf('Nordhang')).toBeNull()
  expect(domainNameOf('Nordhang Co.Example')).toBeNull()
})

it('finds every single letter exchanged for another, whichever and wherever', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{6,20}$/), fc.nat(), fc.constantFrom(...'abcdefghjkmnpqrstuwxyz'), (label, at, letter) => {
      const place = at % label.length
      fc.pre(label[place] !== letter)
      const changed = label.slice(0, place) + letter + label.slice(place + 1)
      return likeness(`${changed}.com`, `${label}.com`) !== null
    }),
  )
})
