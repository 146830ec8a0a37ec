import { describe, expect, test } from 'vitest'
import { createBacktest } from '../src/measure/backtest'
import { changeKindOf } from '../src/measure/change'
import { changeReasonsOf } from '../src/measure/change-reasons'
import { defaultPolicy } from '../src/policy/default'
import { extendPolicy, type PolicyPatch } from '../src/policy/extend'
import type { Policy } from '../src/policy/schema'
import type { Verdict } from '../src/inquiry/schema'
import { labelled } from './labelled-samples'

const old: Policy = {
  ...defaultPolicy,
  weights: { 'fraud.story': { fraud: 14 }, 'fraud.fee': { fraud: 12 }, 'demand.quantity': { points: 12 }, 'mass.talk': {} },
  composites: [],
  proof: { channels: ['phone'], composites: [] },
  floors: { ...defaultPolicy.floors, composites: {} },
}
const changed = (patch: PolicyPatch) => extendPolicy(old, patch)

interface Case {
  readonly id?: string
  readonly rules: readonly string[]
  readonly is?: Verdict | null
}

function run(next: Policy, cases: readonly Case[], keep?: number) {
  const backtest = createBacktest(old, next, keep)
  for (const { rules, ...rest } of cases) backtest.add(labelled(old, rules, rest), labelled(next, rules, rest), { place: 'batch.ndjson:1', messageOf: (rule) => `Says ${rule}.` })
  return backtest.result()
}

describe('kinds of change', () => {
  test.each([
    [true, 'genuine B', 'fraud D', 'genuine-condemned'],
    [false, 'fraud D', 'genuine C', 'bad-passed'],
    [true, 'genuine B', 'genuine C', 'honest-fall'],
    [true, 'fraud C', 'fraud D', 'honest-fall'],
    [false, 'spy D', 'spy C', 'bad-rise'],
    [true, 'fraud D', 'genuine B', 'genuine-freed'],
    [false, 'genuine C', 'fraud D', 'bad-caught'],
    [true, 'genuine C', 'genuine B', 'honest-rise'],
    [false, 'genuine C', 'genuine D', 'bad-fall'],
    [false, 'spam D', 'fraud D', 'class-changed'],
    [true, 'genuine B', 'genuine B', null],
  ] as const)('honest %s, %s to %s: %s', (honest, before, after, kind) => {
    const outcome = (text: string) => ({ verdict: text.split(' ')[0] as Verdict, grade: text.split(' ')[1] as 'A' })
    expect(changeKindOf(honest, outcome(before), outcome(after))).toBe(kind)
  })
})

describe('order of harm', () => {
  // Under the new policy a story alone condemns, and a quantity takes points away.
  const next = changed({ weights: { 'demand.quantity': { points: -30 }, 'fraud.story': { fraud: 30 } } })
  const { changes, counts, harmful } = run(next, [
    { id: 'falls', rules: ['demand.quantity'], is: 'genuine' },
    { id: 'caught', rules: ['fraud.story'], is: 'fraud' },
    { id: 'condemned', rules: ['fraud.story'], is: 'genuine' },
    { id: 'stays', rules: [], is: 'genuine' },
  ])
  test('condemned honest ones come first, gains last, what stays not at all', () => {
    expect(changes.map(({ id, kind }) => [id, kind])).toEqual([['condemned', 'genuine-condemned'], ['falls', 'honest-fall'], ['caught', 'bad-caught']])
  })
  test('is counted by kind, among the honest or the bad', () => {
    expect(counts['genuine-condemned']).toMatchObject({ count: 1, share: { of: 3 } })
    expect(counts['bad-caught']).toMatchObject({ count: 1, share: { of: 1 } })
    expect(harmful).toBe(1)
  })
  test('the farther fall comes first', () => {
    const lower = changed({ weights: { 'demand.quantity': { points: -20 } }, bases: { phone: 60 } })
    const backtest = createBacktest(old, lower)
    for (const [id, rules] of [['one step', []], ['two steps', ['demand.quantity']]] as const) {
      backtest.add(labelled(old, rules, { id, channel: 'phone' }), labelled(lower, rules, { id, channel: 'phone' }), { place: '', messageOf: String })
    }
    expect(backtest.result().changes.map(({ id, rise }) => [id, rise])).toEqual([['two steps', -2], ['one step', -1]])
  })
})

describe('without a label the old verdict decides', () => {
  test('who was genuine is honest', () => {
    expect(run(changed({ weights: { 'fraud.story': { fraud: 30 } } }), [{ rules: ['fraud.story'] }]).changes[0]?.kind).toBe('genuine-condemned')
  })
  test('who was condemned is bad', () => {
    expect(run(changed({ weights: { 'fraud.story': { fraud: 1 } } }), [{ rules: ['fraud.story', 'fraud.fee'] }]).changes[0]?.kind).toBe('bad-passed')
  })
  test('a label wins', () => {
    expect(run(changed({ weights: { 'fraud.story': { fraud: 1 } } }), [{ rules: ['fraud.story', 'fraud.fee'], is: 'genuine' }]).changes[0]?.kind).toBe('genuine-freed')
  })
})

describe('reasons', () => {
  const reasons = (patch: PolicyPatch, rules: string[], more: { channel?: 'email' | 'message' } = {}) => {
    const next = changed(patch)
    return changeReasonsOf(labelled(old, rules, more), labelled(next, rules, more), old, next, (rule) => `Says ${rule}.`)
  }
  test('name each rule that moves something else, by how much, the strongest first', () => {
    expect(reasons({ weights: { 'fraud.story': { fraud: 16 }, 'fraud.fee': { fraud: 3, points: -4 } } }, ['fraud.story', 'fraud.fee'])).toEqual([
      { kind: 'rule', rule: 'fraud.fee', points: -4, decibans: { fraud: -9 }, message: 'Says fraud.fee.' },
      { kind: 'rule', rule: 'fraud.story', points: 0, decibans: { fraud: 2 }, message: 'Says fraud.story.' },
    ])
  })
  test('name a new composite, and what it took from its part', () => {
    const composite = { id: 'fraud.both', all: ['fraud.story', 'fraud.fee'], absorbs: ['fraud.fee'], weight: { fraud: 15 } }
    expect(reasons({ composites: [composite] }, ['fraud.story', 'fraud.fee'])).toMatchObject([{ rule: 'fraud.both', decibans: { fraud: 15 } }, { rule: 'fraud.fee', decibans: { fraud: -12 } }])
  })
  test('name what the family cap takes back: 20 + 12 is held at 30', () => {
    expect(reasons({ weights: { 'fraud.story': { fraud: 20 } } }, ['fraud.story', 'fraud.fee'])).toEqual([
      { kind: 'rule', rule: 'fraud.story', points: 0, decibans: { fraud: 6 }, message: 'Says fraud.story.' },
      { kind: 'cap', family: 'fraud', points: 0, decibans: { fraud: -2 } },
    ])
  })
  test('name base and priors', () => {
    expect(reasons({ bases: { email: 45 }, priors: { spam: -14 } }, [])).toEqual([{ kind: 'base', points: 5, decibans: {} }, { kind: 'prior', points: 0, decibans: { spam: 3 } }])
  })
  test('name bands that are other, where they alone would change the grade', () => {
    expect(reasons({ bands: { C: 45 } }, [])).toEqual([{ kind: 'grading', parts: ['bands'] }])
    expect(reasons({ bands: { C: 20 } }, [])).toEqual([])
  })
  test('add up: rules, caps and base make up what worth moved by', () => {
    const patch: PolicyPatch = { weights: { 'demand.quantity': { points: 40 }, 'fraud.story': { points: -7 } }, bases: { message: 30 } }
    const rules = ['demand.quantity', 'fraud.story']
    const [before, after] = [labelled(old, rules, { channel: 'message' }), labelled(changed(patch), rules, { channel: 'message' })]
    const moved = reasons(patch, rules, { channel: 'message' }).reduce((sum, reason) => sum + (reason.kind === 'grading' ? 0 : reason.points), 0)
    expect(moved).toBe(after.worth - before.worth)
  })
})

describe('a long run', () => {
  const next = changed({ weights: { 'fraud.story': { fraud: 30 }, 'demand.quantity': { points: -30 } } })
  const cases = Array.from({ length: 50 }, (_, index) => ({ id: `inq-${index}`, rules: index === 40 ? ['fraud.story'] : ['demand.quantity'], is: 'genuine' as const }))
  const { changes, notKept, counts } = run(next, cases, 3)
  test('keeps the most harmful changes, and tells how many it let go', () => {
    expect(changes.map(({ id }) => id)).toEqual(['inq-40', 'inq-0', 'inq-1'])
    expect(notKept).toBe(47)
  })
  test('counts all of them', () => expect([counts['genuine-condemned'].count, counts['honest-fall'].count]).toEqual([1, 49]))
})

describe('shadow', () => {
  const frauds = Array.from({ length: 20 }, (_, index) => ({ rules: index < 5 ? ['mass.talk'] : [], is: 'fraud' as const }))
  const honest = Array.from({ length: 60 }, () => ({ rules: [], is: 'genuine' as const }))
  test('a rule that weighs nothing in either gets what it would weigh, and is not in force', () => {
    const { shadow, changes } = run(old, [...frauds, ...honest])
    expect(shadow).toMatchObject([{ rule: 'mass.talk', inForce: false, hits: 5, hitsBy: { fraud: 5, genuine: 0 }, suggested: { fraud: 13, spam: null, spy: null } }])
    expect(changes).toEqual([])
  })
  test('a rule that either policy weighs is none', () => {
    expect(run(changed({ weights: { 'mass.talk': { spam: 1 } } }), frauds).shadow).toEqual([])
    expect(run(changed({ weights: { 'fraud.fee': { fraud: 0 } } }), frauds).shadow.map(({ rule }) => rule)).toEqual(['mass.talk'])
  })
  test('a new composite without weight is one; it names its part', () => {
    const { shadow } = run(changed({ composites: [{ id: 'mass.trial', all: ['mass.talk'], weight: {} }] }), [...frauds, ...honest])
    expect(shadow.map(({ rule, hits, usedBy }) => [rule, hits, usedBy])).toEqual([['mass.talk', 5, ['mass.trial']], ['mass.trial', 5, []]])
  })
  test('without labels nothing is suggested', () => {
    expect(run(old, [{ rules: ['mass.talk'] }]).shadow).toMatchObject([{ hits: 1, suggested: { spam: null, spy: null, fraud: null } }])
  })
})
