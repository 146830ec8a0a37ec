import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Channel, channels, type Grade, grades, type Verdict } from '../src/inquiry/schema'
import { defaultPolicy } from '../src/policy/default'
import { gradeOf, type Grading } from '../src/score/grade'
import { probabilitiesOf, verdictOf } from '../src/score/weigh'

interface Seen {
  readonly channel?: Channel | null
  readonly worth?: number
  readonly decibans?: { readonly spam?: number; readonly spy?: number; readonly fraud?: number }
  readonly spoke?: readonly string[]
  readonly blocked?: boolean
}

const proof = 'demand.company-and-need'
const trouble = 'history.customer-in-trouble'

/** The arithmetic of scoring.md from worth and decibans on: P, score, grade. */
function judge({ channel = 'email', worth = 40, decibans = {}, spoke = [], blocked = false }: Seen, policy = defaultPolicy): Grading & { score: number; verdict: Verdict } {
  const sums = { ...policy.priors, ...decibans }
  const probabilities = probabilitiesOf(sums)
  const verdict = verdictOf(probabilities)
  const score = Math.round((worth * probabilities.genuine) / 10000)
  return { score, verdict, ...gradeOf(policy, { score, worth, verdict, probabilities, decibans: sums, channel, spoke: new Set(spoke), blocked }) }
}

/** Decibans of two classes out of the way, so that one stands against `genuine` alone. */
const alone = { spam: -200, spy: -200, fraud: -200 }

describe('a bare inquiry, by its channel', () => {
  it.each([
    ['phone', 77, 'A'],
    ['fax', 55, 'B'],
    ['chat', 51, 'B'],
    ['email', 38, 'C'],
    ['form', 38, 'C'],
    ['rfq', 38, 'C'],
    ['message', 22, 'D'],
  ] as const)('%s scores %i: %s', (channel, score, grade) => {
    expect(judge({ channel, worth: defaultPolicy.bases[channel] })).toMatchObject({ score, grade, verdict: 'genuine', decided: true, reviewReasons: [] })
  })
  it('of an unknown channel is as one by mail', () => {
    expect(judge({ channel: null, worth: defaultPolicy.bases.unknown })).toMatchObject({ score: 38, grade: 'C' })
  })
})

describe('the worked examples', () => {
  const { chat, email, form, message } = defaultPolicy.bases
  it('a full need from a checkable company by mail: 84 × .98 = 82, A', () => {
    // The company and the need speak for the sender: about −5 decibans a class.
    const found = judge({ worth: email + 22 + 22, decibans: { spam: -22, spy: -22, fraud: -22 }, spoke: [proof] })
    expect(found).toMatchObject({ score: 82, grade: 'A' })
  })
  it.each([
    ['a need without a company by chat', 'chat', chat + 18, 68, 'B'],
    ['the same by mail', 'email', email + 18, 55, 'B'],
    ['"MOQ?" by chat', 'chat', chat - 10, 42, 'C'],
    ['"info please" by form', 'form', form - 15, 24, 'D'],
    ['a message with product and quantity', 'message', message + 12, 33, 'C'],
  ] as const)('%s', (_, channel, worth, score, grade) => {
    expect(judge({ channel, worth })).toMatchObject({ score, grade })
  })
})

describe('bands', () => {
  it.each([
    [100, 'A'], [75, 'A'], [74, 'B'], [50, 'B'], [49, 'C'], [28, 'C'], [27, 'D'], [0, 'D'],
  ] as const)('a score of %i is %s', (worth, grade) => {
    expect(judge({ worth, decibans: alone, spoke: [proof] })).toMatchObject({ score: worth, grade })
  })
})

describe('ceilings', () => {
  it('B without proof, however high the score', () => {
    expect(judge({ worth: 100, decibans: alone })).toMatchObject({ score: 100, grade: 'B' })
  })
  it.each(channels.map((channel) => [channel, channel === 'phone' ? 'A' : 'B'] as const))('by %s alone: %s', (channel, grade) => {
    expect(judge({ channel, worth: 100, decibans: alone }).grade).toBe(grade)
  })
  it.each([[proof, 'A'], [trouble, 'A'], ['demand.quantity', 'B']] as const)('%s lifts it to %s', (id, grade) => {
    expect(judge({ worth: 100, decibans: alone, spoke: [id] }).grade).toBe(grade)
  })
  it('B for an undecided verdict, over any proof', () => {
    // 10^0.6 = 3.98 to 1 for the sender: 79.9 %
    expect(judge({ channel: 'phone', worth: 100, decibans: { ...alone, fraud: -6 }, spoke: [proof] })).toMatchObject({ score: 80, verdict: 'genuine', decided: false, grade: 'B' })
  })
  it('decided from 80 % on', () => {
    expect(judge({ channel: 'phone', worth: 100, decibans: { ...alone, fraud: -7 } })).toMatchObject({ score: 83, decided: true, grade: 'A' })
  })
  it('decided at the threshold itself, for every threshold', () => {
    fc.assert(
      fc.property(fc.integer({ min: 5000, max: 9999 }), (part) => {
        const probabilities = { genuine: part, spam: 10000 - part, spy: 0, fraud: 0 }
        const seen = { score: 60, worth: 60, verdict: 'genuine' as const, probabilities, decibans: alone, channel: null, spoke: new Set<string>(), blocked: false }
        expect(gradeOf({ ...defaultPolicy, decided: part / 10000 }, seen).decided).toBe(true)
        expect(gradeOf({ ...defaultPolicy, decided: Math.min(0.9999, (part + 1) / 10000) }, seen).decided).toBe(part === 9999)
      }),
    )
  })
  it.each(['spam', 'spy', 'fraud'] as const)('D for a decided %s', (name) => {
    // 10^0.7 = 5 to 1 against the sender: a sixth of 100 would be a C at most; the ceiling makes it D.
    const generous = { ...defaultPolicy, bands: { A: 12, B: 8, C: 4 } }
    expect(judge({ channel: 'phone', worth: 100, decibans: { ...alone, [name]: 7 } }, generous)).toMatchObject({ score: 17, verdict: name, decided: true, grade: 'D' })
  })
  it('D for a blocked sender, whatever else', () => {
    expect(judge({ channel: 'phone', worth: 100, decibans: alone, spoke: [proof, trouble], blocked: true }).grade).toBe('D')
  })
})

describe('floors', () => {
  it('C for an undecided spy, to be reviewed', () => {
    // 10^0.3 = 2 to 1: a third of 40 is 13.
    expect(judge({ worth: 40, decibans: { ...alone, spy: 3 } })).toMatchObject({ score: 13, verdict: 'spy', decided: false, grade: 'C', reviewReasons: ['close-verdicts', 'floor-used', 'undecided'] })
  })
  it('none for a decided spy', () => {
    expect(judge({ worth: 40, decibans: { ...alone, spy: 10 } }).grade).toBe('D')
  })
  it.each(['spam', 'fraud'] as const)('none for an undecided %s', (name) => {
    expect(judge({ worth: 40, decibans: { ...alone, [name]: 3 } })).toMatchObject({ verdict: name, decided: false, grade: 'D' })
  })
  it('A for a customer in trouble, however little was written', () => {
    expect(judge({ channel: 'message', worth: 20, decibans: alone, spoke: [trouble] })).toMatchObject({ score: 20, grade: 'A', reviewReasons: ['floor-used'] })
  })
  it('A for one whose verdict is undecided', () => {
    expect(judge({ worth: 40, decibans: { ...alone, fraud: 3 }, spoke: [trouble] })).toMatchObject({ verdict: 'fraud', decided: false, grade: 'A' })
  })
  it('not for one whose dishonest verdict is decided', () => {
    expect(judge({ worth: 40, decibans: { ...alone, fraud: 10 }, spoke: [trouble] })).toMatchObject({ verdict: 'fraud', decided: true, grade: 'D' })
  })
  it('do not lower what is higher', () => {
    const found = judge({ worth: 80, decibans: alone, spoke: [trouble] })
    expect(found).toMatchObject({ grade: 'A', reviewReasons: [] })
  })
})

describe('review', () => {
  it('is not asked for where all is plain', () => {
    expect(judge({ worth: 58, decibans: { spam: -17, spy: -17, fraud: -17 } }).reviewReasons).toEqual([])
  })
  it('close verdicts: under 6 decibans between the two most probable classes', () => {
    const at = (fraud: number) => judge({ worth: 40, decibans: { ...alone, fraud } }).reviewReasons.includes('close-verdicts')
    expect([-6, -5, 0, 5, 6].map(at)).toEqual([false, true, true, true, false])
  })
  it('close verdicts between two dishonest classes as well', () => {
    expect(judge({ worth: 40, decibans: { spam: 20, spy: -200, fraud: 17 } }).reviewReasons).toContain('close-verdicts')
    expect(judge({ worth: 40, decibans: { spam: 20, spy: -200, fraud: 14 } }).reviewReasons).not.toContain('close-verdicts')
  })
  it.each([
    [60, -6, true],
    [59, -6, false],
    [60, -7, false],
  ])('risky but worthy: worth %i, %i decibans → %s', (worth, fraud, expected) => {
    expect(judge({ worth, decibans: { ...alone, fraud } }).reviewReasons.includes('risky-but-worthy')).toBe(expected)
  })
  it('undecided verdicts', () => {
    expect(judge({ worth: 40, decibans: { spam: -8, spy: -8, fraud: -8 } }).reviewReasons).toEqual(['undecided'])
  })
})

describe('whatever is seen', () => {
  const decibans = fc.record({ spam: fc.integer({ min: -60, max: 60 }), spy: fc.integer({ min: -60, max: 60 }), fraud: fc.integer({ min: -60, max: 60 }) })
  const seen = fc.record({ channel: fc.constantFrom(null, ...channels), worth: fc.integer({ min: 0, max: 100 }), decibans, spoke: fc.subarray([proof, trouble]), blocked: fc.boolean() })
  const rank = (grade: Grade) => grades.indexOf(grade)
  it('more worth never makes a worse grade', () => {
    fc.assert(
      fc.property(seen, fc.nat(100), (given, more) => {
        expect(rank(judge({ ...given, worth: Math.min(100, given.worth + more) }).grade)).toBeLessThanOrEqual(rank(judge(given).grade))
      }),
    )
  })
  it('a decided dishonest verdict, or a block, is D', () => {
    fc.assert(
      fc.property(seen, (given) => {
        const { verdict, decided, grade } = judge(given)
        if (given.blocked || (decided && verdict !== 'genuine')) expect(grade).toBe('D')
      }),
    )
  })
  it('an A is proven', () => {
    fc.assert(
      fc.property(seen, (given) => {
        if (judge(given).grade === 'A') expect(given.channel === 'phone' || given.spoke.length > 0).toBe(true)
      }),
    )
  })
})
