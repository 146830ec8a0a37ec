import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { featureNames } from '../src/facts/gist-features'
import { normalise } from '../src/inquiry/normalise'
import { parseInquiry } from '../src/inquiry/parse'
import type { Concept } from '../src/lists/concepts'
import { phraseMatcher } from '../src/lists/phrases'
import { Machine } from '../src/lists/phrases/machine'
import { phraseTables } from '../src/lists/phrases/tables.data'
import { gistModel, readGistTable } from '../src/model'
import { writeGistTable } from '../src/model/gist-table'

const matcher = phraseMatcher()
const read = (body: string, language: string) => matcher.senses(normalise(parseInquiry({ body }).inquiry, []), language)
const levelOf = (body: string, language: string, concept: Concept) => read(body, language).levels[matcher.meanings.indexOf(concept)]!

describe('the senses of words', () => {
  it.each<[string, string, Concept, Concept]>([
    ['Mi servirebbe sapere quanto verrebbero a costare.', 'it', 'price-ask', 'damaged'],
    ['Eine der Kisten kam völlig zerdrückt und nass an.', 'de', 'damaged', 'catalogue-ask'],
    ['Ile by wyniósł koszt takiej dostawy?', 'pl', 'price-ask', 'inheritance'],
    ['两箱货到的时候已经压坏了，外壳裂开', 'zh', 'damaged', 'sample-ask'],
    ['Kargo hâlâ nerede, paket ne zaman gelir acaba?', 'tr', 'shipping-status', 'get-rich'],
  ])('%s: nearer to what is meant than to something else', (body, language, near, far) => {
    expect(levelOf(body, language, near)).toBeGreaterThan(levelOf(body, language, far))
  })

  it('are added up sentence by sentence, so a long letter is not near to everything', () => {
    const one = read('Please quote.', 'en').levels
    expect(read('Please quote. The weather is fine. We stay in touch.', 'en').levels[matcher.meanings.indexOf('quotation-ask')]).toBe(one[matcher.meanings.indexOf('quotation-ask')])
  })

  it('show the sentence, as given', () => {
    const body = 'Hello.\n\n  What is your PRICE for this?  \nBye.'
    const nearest = read(body, 'en').nearest('price-ask')!
    expect(nearest.text).toBe('What is your PRICE for this')
    expect(body.slice(nearest.span.start, nearest.span.end)).toBe('What is your PRICE for this')
  })

  it('are cut at a word where they are long', () => {
    const { text } = read(`What is the price of ${'very '.repeat(30)}long pipes`, 'en').nearest('price-ask')!
    expect(text).toMatch(/^What is the price .* very…$/)
    expect(text.length).toBeLessThanOrEqual(81)
  })

  it('do not depend on what was read before', () => {
    const fresh = new Machine(phraseTables, matcher.meanings.length)
    const used = new Machine(phraseTables, matcher.meanings.length)
    for (const text of ['veuillez envoyer votre prix', 'Цена за сто штук?', 'ما هو السعر', '价格多少', 'ราคาเท่าไหร่', 'quanto costa la fornitura']) used.scan(text, () => {})
    for (const language of ['en', 'sr', 'fr', 'ja', 'ur', 'xx']) expect(used.senses(language)).toEqual(fresh.senses(language))
  })

  it('are none in a language without phrases, beside those of English', () => {
    expect(new Machine(phraseTables, matcher.meanings.length).senses('xx').row(0)).toBe(-1)
    expect(levelOf('price please', 'xx', 'price-ask')).toBe(levelOf('price please', 'en', 'price-ask'))
  })

  it('never throw, and stay within their bounds', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.constantFrom('en', 'th', 'zh', 'vi'), (body, language) => read(body, language).levels.every((level) => level <= 192)))
  })
})

describe('the table of the gist', () => {
  it('is read as it was written', () => expect(writeGistTable(readGistTable(writeGistTable(gistModel.weights())))).toBe(writeGistTable(gistModel.weights())))
  it('is refused where it is cut off', () => expect(() => readGistTable(writeGistTable(gistModel.weights()).slice(0, -1))).toThrow(RangeError))
  it('knows all features that there are', () => expect(gistModel.weights().features).toEqual(featureNames(matcher.meanings)))
})
