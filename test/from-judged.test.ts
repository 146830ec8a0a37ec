import { describe, expect, test } from 'vitest'
import { isLabelled, labelledOf, readLabel } from '../src/measure/from-judged'
import { assessment } from './report-samples'

const itemOf = (inquiry: Record<string, unknown>, expected?: unknown) => labelledOf({ inquiry, expect: expected, assessment: assessment(), place: 7 }).item

describe('a label', () => {
  test('is what expect says; the rest is open', () => {
    expect(readLabel({ verdict: 'spy', grade: 'D', intent: 'price', language: 'pt', rules: ['a.b'], notRules: [] })).toEqual({ label: { verdict: 'spy', grade: 'D', intent: 'price', language: 'pt' }, problems: [] })
    expect(readLabel({ grade: 'A', verdict: null }).label).toEqual({ verdict: null, grade: 'A', intent: null, language: null })
  })

  test.each([undefined, null, {}])('of %j says nothing, and is no problem', (expected) => {
    const { label, problems } = readLabel(expected)
    expect([isLabelled(label), problems]).toEqual([false, []])
  })

  test.each([
    [{ verdict: 'Spam', grade: 'A' }, 'expect.verdict', '"Spam" is not one of genuine, spam, spy, fraud; left out'],
    [{ verdict: 7, grade: 'A' }, 'expect.verdict', 'this number is not one of genuine, spam, spy, fraud; left out'],
    [{ intent: 'buying', grade: 'A' }, 'expect.intent', '"buying" is not an intent; left out'],
    [{ language: 'English', grade: 'A' }, 'expect.language', '"English" is not an ISO 639 code in lower case; left out'],
  ])('leaves out what cannot be meant, tells it and keeps the rest: %j', (expected, path, message) => {
    const { label, problems } = readLabel(expected)
    expect(label).toEqual({ verdict: null, grade: 'A', intent: null, language: null })
    expect(problems).toEqual([{ code: 'unreadable-value', path, message }])
  })

  test('of a wrong shape, and a misspelt key, are told', () => {
    expect(readLabel('spam').problems).toMatchObject([{ code: 'wrong-shape', path: 'expect' }])
    expect(readLabel({ verdikt: 'spam' }).problems).toMatchObject([{ code: 'unknown-field', path: 'expect.verdikt' }])
  })
})

describe('a labelled inquiry', () => {
  test('keeps numbers and ids of the assessment, and no text', () => {
    const { item } = labelledOf({
      inquiry: { channel: 'chat', body: 'Price?' },
      expect: { verdict: 'genuine' },
      assessment: assessment({ skipped: [{ rule: 'place.ip-far', missing: ['facts.ip'] }] }),
      place: 7,
    })
    expect(item).toMatchObject({ id: 'inq-1', verdict: 'genuine', grade: 'A', intent: 'rfq', language: 'en', worth: 94, score: 91, channel: 'chat', length: 6, skipped: ['place.ip-far'], label: { verdict: 'genuine' } })
    expect(item.spoken).toContainEqual({ rule: 'contact.free-mail', points: -2, decibans: { spam: 1.25 } })
    expect(JSON.stringify(item)).not.toMatch(/mailbox|quantity:/)
  })

  test('has its place for a name where it has no id', () => {
    expect(labelledOf({ inquiry: {}, expect: {}, assessment: assessment({ id: null }), place: 7 }).item.id).toBe('7')
  })

  test.each([
    [{ body: '报价😀' }, 3],
    [{ body: '', html: '<p>Price <b>list</b>?</p><style>p{}</style>' }, 'Price list?'.length],
    [{ subject: 'only this' }, 0],
    [{ body: 12 }, 0],
  ])('is as long as its body has characters: %j', (inquiry, length) => expect(itemOf(inquiry).length).toBe(length))

  test('has no channel where that is none of ours', () => {
    expect([itemOf({ channel: 'pigeon' }).channel, itemOf({}).channel]).toEqual([null, null])
  })
})
