import { describe, expect, it } from 'vitest'
import { distinctiveWords, nameFit } from '../src/facts/names'

describe('the words that tell a firm apart', () => {
  it.each([
    ['Nordhang International Trading Co., Ltd.', ['nordhang']],
    ['Al-Qasr Import & Export W.L.L.', ['qasr']],
    ['Lumora S.r.l.', ['lumora']],
    ['Comercializadora Vistazul, S.A. de C.V.', ['vistazul']],
    ['PT Sinar Kencana', ['sinar', 'kencana']],
    ['General Trading Company', []],
    ['Global Food Supplies Ltd', []],
    ['宁波海腾贸易有限公司', []],
  ])('%s', (company, words) => {
    expect(distinctiveWords(company)).toEqual(words)
  })
})

describe('a company and a domain are the same', () => {
  it.each([
    ['a telling word is in it', 'Nordhang International Trading Co., Ltd.', 'nordhang-tools'],
    ['written together', 'Blue Harbour Foods', 'blueharbour'],
    ['an umlaut written out', 'Grünwälder Küchen GmbH', 'gruenwaelder'],
    ['an umlaut without its dots', 'Grünwälder Küchen GmbH', 'grunwalder'],
    ['an umlaut in the domain too', 'Grünwälder Küchen GmbH', 'grünwälder'],
    ['the initials', 'Nile Delta Trading Company', 'ndtc'],
    ['the initials without the legal form', 'Nile Delta Trading Co. Ltd', 'ndt'],
    ['the initials and a generic word', 'Volta Makina Sanayi A.Ş.', 'vmgroup'],
    ['the initials and a country', 'Kampala Hardware Mart', 'khm-uganda'],
    ['the domain is part of the name', 'Tessiturabella di Rossi', 'tessitura'],
    ['a word of three letters at an end', 'Oak Furniture Ltd', 'oakfurniture'],
    ['letters with a full stop each', 'J.K.L. Enterprises Pvt Ltd', 'jkl'],
    ['generic words alone, by their initials', 'General Trading Company', 'gtc'],
  ])('%s: %s, %s', (_, company, label) => {
    expect(nameFit(company, label)).toBe('same')
  })
})

describe('a company and a domain share something', () => {
  it.each([
    ['a word of the trade', 'Nile Foods Ltd', 'bestfoods'],
    ['the beginning of a word', 'Mediterranean Ceramics', 'medicer'],
    ['an abbreviation', 'Hamilton Brothers', 'hmltn'],
    ['three letters within, by chance', 'Oak Furniture Ltd', 'cloakroomfurniture'],
  ])('%s: %s, %s', (_, company, label) => {
    expect(nameFit(company, label)).toBe('partly')
  })
})

describe('a company and a domain have nothing in common', () => {
  it.each([
    ['Nordhang Werkzeuge GmbH', 'quickmail-biz'],
    ['Lumora S.r.l.', 'tradeking'],
    ['Blue Harbour Foods', 'zenithco'],
  ])('%s, %s', (company, label) => {
    expect(nameFit(company, label)).toBe('unlike')
  })
})

describe('what cannot be compared', () => {
  it.each([
    ['a name in Chinese', '宁波海腾贸易有限公司', 'haiteng'],
    ['a name in Cyrillic', 'ООО «Ладога»', 'ladoga'],
    ['a name of generic words', 'International Trading Group', 'zenith'],
    ['an empty name', '', 'zenith'],
    ['an empty label', 'Nordhang', ''],
  ])('%s', (_, company, label) => {
    expect(nameFit(company, label)).toBeNull()
  })
})

it('reads no more than two hundred characters of a name', () => {
  expect(nameFit(`${'Zenit '.repeat(40)}Nordhang`, 'nordhang')).not.toBe('same')
})
