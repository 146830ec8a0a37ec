import { describe, expect, it } from 'vitest'
import { unmask } from '../src/facts/unmask'
import { textOf } from '../src/inquiry/fold'
import { scoreInquiry } from '../src'

const read = (written: string, isDisguised = true) => unmask(textOf('body', written), isDisguised)?.text.folded ?? null

describe('disguised words are read as people read them', () => {
  it.each([
    ['digits for letters', 'cheap v1agra', 'cheap viagra'],
    ['signs for letters', 'ca$ino b0nus', 'casino bonus'],
    ['Cyrillic letters in Latin words', 'business lоan оffer', 'business loan offer'],
    ['letters kept apart, with the length kept', 'buy v.i.a.g.r.a now', 'buy      viagra now'],
  ])('%s', (_, written, expected) => expect(read(written)).toBe(expected))

  it.each([
    ['plain text', 'Please quote 300 pcs of valve KV-20'],
    ['article numbers', 'b4x7 and h0t5'],
    ['a digit at the end', 'order5'],
    ['an address', 'l0renz@example.org'],
    ['a Russian word', 'оптовая цена'],
  ])('leaves %s', (_, written) => expect(read(written)).toBeNull())

  it('looks at no letters of other scripts where none were seen', () => expect(read('business lоan оffer', false)).toBeNull())

  it('finds the phrases, shows them as written, and takes the disguise for evidence', () => {
    const { evidence } = scoreInquiry({ body: 'Dear sir, we offer a bu5iness l0an at low interest to all.' })
    const loan = evidence.find(({ rule }) => rule === 'spam.loan-offer')
    expect(loan?.args['said']).toEqual(expect.arrayContaining([expect.stringContaining('l0an')]))
    expect(evidence.map(({ rule }) => rule)).toContain('evasion.leetspeak')
  })
})
