import { domainToASCII, domainToUnicode } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { displayNameOf } from '../src/facts/display-name'
import { domainNames } from '../src/domain-names'
import { isNationalSuffix, likenessOf, likenessToName, lookalikeAmong } from '../src/facts/lookalike'
import { domainShown, readableDomain } from '../src/facts/punycode'
import { letterReadings } from '../src/lists/confusables.data'
import { readAsLatin } from '../src/lists/confusables'

const likeness = (suspect: string, known: string) => likenessOf(domainNames.nameOf(suspect)!, domainNames.nameOf(known)!)

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

/** Invented labels in disguise; what registries would refuse is in names and typed addresses all the same. */
const disguised = [
  ['Cyrillic letters', 'ехаlumоrа', 'exalumora'],
  ['Cyrillic letters like small capitals', 'нordтeкм', 'hordtekm'],
  ['a Greek letter', 'lumοra', 'lumora'],
  ['Greek letters', 'zερhγrine', 'zephyrine'],
  ['Armenian letters', 'ոօrdհaոg', 'nordhang'],
  ['Cherokee letters', 'ꮪꭼꮮꮎꮢꭺ', 'selora'],
  ['a dotless i', 'vıstazul', 'vistazul'],
  ['a long s', 'viſtazul', 'vistazul'],
  ['a script a and g', 'nordhɑnɡ', 'nordhang'],
  ['small capitals', 'ɴᴏʀᴅʜᴀɴɢ', 'nordhang'],
  ['full width', 'ｎｏｒｄｈａｎｇ', 'nordhang'],
  ['mathematical letters', '𝐧𝐨𝐫𝐝𝐡𝐚𝐧𝐠', 'nordhang'],
  ['a dot below', 'nọrdhang', 'nordhang'],
  ['strokes', 'nørđħang', 'nordhang'],
  ['a ligature', 'cæsarion', 'caesarion'],
  ['an invisible character', 'nord\u200bhang', 'nordhang'],
  ['a Cyrillic letter for half of one', 'luгnora', 'lurnora'],
] as const

describe('letters that Unicode holds to look alike', () => {
  it.each(disguised)('%s: %s is read as %s', (_, label, read) => expect(readAsLatin(label)).toBe(read))

  it.each(disguised.filter(([, label]) => label.normalize('NFKC') === label && !label.includes('\u200b')))('%s: %s.com is found in punycode too', (_, label, read) => {
    expect(domainToASCII(`${label}.com`)).toMatch(/^xn--/)
    for (const written of [`${label}.com`, domainToASCII(`${label}.com`)]) expect(likeness(written, `${read}.com`)).toBe('letters')
  })

  it.each([['宁波海腾'], ['лщжф'], ['ليلى']])('%s looks like no Latin word', (name) => expect(readAsLatin(name)).toBe(name))

  it('reads no letter in two ways, and none that is not small and plain', () => {
    const letters = letterReadings.split(' ').flatMap((word) => [...word.replace(/^[a-z0-9]+/, '')])
    expect(new Set(letters).size).toBe(letters.length)
    expect(letters.filter((letter) => letter.normalize('NFKD').toLowerCase() !== letter)).toEqual([])
  })

  it('is met together with a word put to it, and with a slip', () => {
    expect(likeness('nоrdhang-orders.com', 'nordhang.com')).toBe('addition')
    expect(likeness('nоrdhangg.com', 'nordhang.com')).toBe('spelling')
    expect(likeness('luгnora.com', 'lumora.com')).toBe('letters')
  })
})

describe('a domain in punycode', () => {
  it.each([
    ['xn--mller-kva.de', 'müller.de'],
    ['mail.xn--lumor-8ve.com', 'mail.lumorа.com'],
    ['xn--fiqs8s', '中国'],
    ['nordhang.com', 'nordhang.com'],
  ])('%s is read as %s', (domain, read) => expect(readableDomain(domain)).toBe(read))

  it.each([['xn--'], ['xn--abc-'], ['xn--99999999999'], ['xn--a_b'], ['xn--ü'], [`xn--${'z'.repeat(70)}`]])('%s is broken, and stays', (domain) => expect(readableDomain(domain)).toBe(domain))

  it('is read as the platform reads it', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...'abxyz019-äøßаежλω中国日本語한국อ'), { minLength: 1, maxLength: 20 }), (letters) => {
        const ascii = domainToASCII(letters.join(''))
        fc.pre(ascii.startsWith('xn--'))
        expect(readableDomain(ascii)).toBe(domainToUnicode(ascii))
      }),
    )
  })

  it('is the same domain as in Unicode', () => {
    expect(likeness('xn--mller-kva.com', 'müller.com')).toBeNull()
    expect(lookalikeAmong(domainNames.nameOf('müller.com')!, ['muller.com', 'xn--mller-kva.com'], domainNames)).toBeNull()
  })

  it('is shown in both ways, since the eye takes it for the other', () => {
    expect(domainShown('xn--lumor-8ve.com')).toBe('lumorа.com (xn--lumor-8ve.com)')
    expect(domainShown('lumora.com')).toBe('lumora.com')
  })
})

describe('a known domain in front of another', () => {
  const dressed = (host: string, known: string) => lookalikeAmong({ ...domainNames.nameOf(host)!, host }, [known], domainNames)
  it.each([
    ['login.paypal.com.example.net', 'paypal.com'],
    ['nordhang.com.mail-box.net', 'nordhang.com'],
    ['nordhang.com-orders.net', 'nordhang.com'],
    ['nordhang.com-orders.net', 'Nordhang GmbH'],
    ['mail.xn--mller-kva.de.example.net', 'müller.de'],
  ])('%s shows %s', (host, known) => expect(dressed(host, known)).toEqual({ known, likeness: 'subdomain' }))

  it.each([
    ['the domain\'s own host', 'login.nordhang.com', 'nordhang.com'],
    ['a national branch', 'mail.nordhang.com.tr', 'nordhang.com'],
    ['part of another label', 'bignordhang.com.example.net', 'nordhang.com'],
    ['the label alone', 'nordhang.example.net', 'nordhang.com'],
    ['another label beginning like it', 'nordhang.company.example.net', 'nordhang.com'],
  ])('not so %s: %s for %s', (_, host, known) => expect(dressed(host, known)).toBeNull())
})

it('sees the other address that a sender\'s name shows', () => {
  expect(displayNameOf('Orders <orders@nordhang.com>', null, 'x', domainNames)?.shown).toEqual([{ domain: 'nordhang.com', isOurs: false }])
})

describe('a domain that is another, plainly', () => {
  it.each([
    ['umlauts spelled out', 'mueller-tools.de', 'müller-tools.de'],
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
  const toName = (suspect: string) => likenessToName(domainNames.nameOf(suspect)!, 'nordhang')
  it('is not looked like by the domain that bears it', () => expect(toName('nordhang.com')).toBeNull())
  it('nor by one that bears it with its accents', () => expect(lookalikeAmong(domainNames.nameOf('xn--nordhng-lwa.com')!, ['Nordháng'], domainNames)).toBeNull())
  it('nor by one that a firm may well have', () => expect(toName('nordhang-group.com')).toBeNull())
  it('is looked like by a misspelling', () => expect(toName('nordhanq.com')).toBe('spelling'))
  it('is looked like with a word for orders', () => expect(toName('nordhang-orders.com')).toBe('addition'))
})

describe('among many', () => {
  const among = (suspect: string, known: string[]) => lookalikeAmong(domainNames.nameOf(suspect)!, known, domainNames)
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
  expect(domainNames.nameOf('Nordhang')).toBeNull()
  expect(domainNames.nameOf('Nordhang Co.Example')).toBeNull()
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
