import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createScorer, explain } from '../src/core'
import * as whole from '../src/index'
import { gramDetector } from '../src/language'
import { lists, senderWords } from '../src/lists'
import { en } from '../src/locales/en/entry'
import { zhCN } from '../src/locales/zh-CN/entry'
import { gistModel, wordingModel } from '../src/model'
import { defaultPolicy as policy } from '../src/policy'
import { readMail } from '../src/read'

const data = () => ({ ...lists(), detector: gramDetector, model: wordingModel, gist: gistModel })
const locales = { en, 'zh-CN': zhCN }
const folder = new URL('../fixtures/inquiries/', import.meta.url)
const fixtures = readdirSync(folder).flatMap((file) =>
  readFileSync(new URL(file, folder), 'utf8').trim().split('\n').map((line) => JSON.parse(line) as { id: string; context?: unknown }))
const mails = new URL('../fixtures/mail/', import.meta.url)

describe('the core with the shipped lists, languages, model and words', () => {
  const scorer = createScorer({ data, policy, locales, senderWords })
  const ofAll = whole.createScorer()
  it.each(whole.locales)('answers byte for byte as the default entry does, in %s', (locale) => {
    expect(fixtures.length).toBeGreaterThan(100)
    for (const inquiry of fixtures) {
      const answer = scorer.score(inquiry, inquiry.context, { locale })
      const expected = ofAll.score(inquiry, inquiry.context, { locale })
      expect(JSON.stringify(answer), inquiry.id).toBe(JSON.stringify(expected))
      expect(explain(answer, locales[locale]), inquiry.id).toBe(whole.explain(expected, locale))
    }
  })
  it('answers alike to mails', async () => {
    for (const file of readdirSync(mails).filter((name) => name.endsWith('.eml'))) {
      const { inquiry } = await readMail(readFileSync(new URL(file, mails)))
      expect(JSON.stringify(scorer.score(inquiry)), file).toBe(JSON.stringify(ofAll.score(inquiry)))
    }
  })
})

describe('what is passed in to the core', () => {
  const french = { body: 'Bonjour, combien coûtent vingt chaises livrées à Lyon ?' }
  it('is read at the first inquiry, not before', () => {
    let calls = 0
    const scorer = createScorer({ policy, data: () => (calls++, data()), locales: { en } })
    expect(calls).toBe(0)
    scorer.score(french)
    scorer.score(french)
    expect(calls).toBe(1)
  })
  it('may be the data itself', () => expect(createScorer({ policy, data: data(), locales: { en } }).score(french).language.code).toBe('fr'))
  it('sets the locale by default: the first', () => {
    expect(createScorer({ data, policy, locales: { 'zh-CN': zhCN, en } }).score(french).reply.timing.reason.message).toMatch(/\p{Script=Han}/u)
  })
  it('without words to senders, they are greeted in English', () => {
    expect(createScorer({ data, policy, locales: { en } }).score(french).reply.greeting).toBe('Dear Sir or Madam')
    expect(createScorer({ data, policy, locales: { en }, senderWords }).score(french).reply.greeting).toMatch(/^(?:Bonjour|Madame)/)
  })
  it('refuses a locale whose words are not there', () => {
    const scorer = createScorer<string>({ data, policy, locales: { en } })
    for (const locale of ['fr', 'toString']) expect(() => scorer.score(french, {}, { locale })).toThrow(RangeError)
  })
})
