import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type RiskClass, riskClasses } from '../src/inquiry/schema'
import { defaultPolicy } from '../src/policy/default'
import type { Composite, Policy, Weight } from '../src/policy/schema'
import type { Family } from '../src/rules/rule'
import { familyOf, probabilitiesOf, verdictOf, weigh } from '../src/score/weigh'

const caps = { points: { min: -100, max: 100 }, decibans: { min: -100, max: 100 } }

function policyOf(parts: { weights?: Record<string, Weight>; composites?: readonly Composite[]; caps?: Partial<Policy['caps']>; priors?: Policy['priors'] }): Policy {
  return {
    ...defaultPolicy,
    priors: parts.priors ?? { spam: 0, fraud: 0, spy: 0 },
    weights: parts.weights ?? {},
    composites: [...(parts.composites ?? [])],
    caps: { ...(Object.fromEntries(Object.keys(defaultPolicy.caps).map((family) => [family, caps])) as Policy['caps']), ...parts.caps },
  }
}

function spoke(...ids: string[]): { rule: string; family: Family }[] {
  return ids.map((rule) => ({ rule, family: familyOf(rule) }))
}

const weights = {
  'demand.quantity': { points: 6, spam: -2 },
  'demand.port': { points: 2 },
  'contact.free-mail': { points: -2, fraud: 3 },
  'fraud.story': { points: -5, fraud: 12 },
  'fraud.fee': { fraud: 11, spam: 1 },
} satisfies Record<string, Weight>

describe('sums', () => {
  it('start at the base and the priors', () => {
    const tally = weigh([], policyOf({ priors: { spam: -17, fraud: -16, spy: -15 } }), 40)
    expect(tally).toEqual({ items: [], spoke: new Set(), worth: 40, decibans: { spam: -17, fraud: -16, spy: -15 } })
  })
  it('take a small part of a negative weight as nought, not as minus nought', () => {
    const { items } = weigh([{ rule: 'demand.quantity', family: 'demand', share: 2 }], policyOf({ weights }), 40)
    expect(items[0]!.decibans.spam).toBe(0)
  })
  it('add points to worth and decibans to each class', () => {
    const tally = weigh(spoke('demand.quantity', 'contact.free-mail'), policyOf({ weights }), 40)
    expect(tally.worth).toBe(44)
    expect(tally.decibans).toEqual({ spam: -2, fraud: 3, spy: 0 })
  })
  it('show a rule with an empty weight, or none, and move nothing by it', () => {
    const tally = weigh(spoke('demand.talk', 'demand.unheard'), policyOf({ weights: { 'demand.talk': {} } }), 40)
    expect(tally.worth).toBe(40)
    expect(tally.items.map(({ rule, points, decibans }) => [rule, points, decibans])).toEqual([['demand.talk', 0, {}], ['demand.unheard', 0, {}]])
  })
  it('name for each item only the classes that it moves', () => {
    const [item] = weigh(spoke('demand.quantity'), policyOf({ weights }), 40).items
    expect(item).toEqual({ rule: 'demand.quantity', family: 'demand', points: 6, decibans: { spam: -2 } })
  })
  it('hold worth within 0 and 100', () => {
    const policy = policyOf({ weights: { 'demand.a': { points: 90 }, 'demand.b': { points: -90 } } })
    expect(weigh(spoke('demand.a'), policy, 40).worth).toBe(100)
    expect(weigh(spoke('demand.b'), policy, 40).worth).toBe(0)
  })
  it('hold decibans within 200 on either side, the prior with them', () => {
    const wide = { points: { min: -100, max: 100 }, decibans: { min: -200, max: 200 } }
    const policy = policyOf({
      weights: { 'fraud.a': { fraud: 60 }, 'fraud.b': { fraud: 60 }, 'fraud.c': { fraud: 60 }, 'fraud.d': { fraud: 60, spam: -60 }, 'fraud.e': { spam: -60 }, 'fraud.f': { spam: -60 }, 'fraud.g': { spam: -60 } },
      caps: { fraud: wide },
      priors: { spam: -100, fraud: 30, spy: 0 },
    })
    expect(weigh(spoke('fraud.a', 'fraud.b', 'fraud.c', 'fraud.d', 'fraud.e', 'fraud.f', 'fraud.g'), policy, 40).decibans).toEqual({ spam: -200, fraud: 200, spy: 0 })
  })
})

describe('caps', () => {
  const capped = policyOf({
    weights: { 'demand.a': { points: 20, spam: -9 }, 'demand.b': { points: 20, spam: -9 }, 'demand.c': { points: -15, spam: 12 }, 'contact.a': { points: 20, spam: -9 } },
    caps: { demand: { points: { min: -5, max: 24 }, decibans: { min: -10, max: 6 } } },
  })
  it('hold a family after its sum, not each rule', () => {
    const tally = weigh(spoke('demand.a', 'demand.b', 'demand.c'), capped, 40)
    expect(tally.worth).toBe(40 + Math.min(24, 20 + 20 - 15))
    expect(tally.decibans.spam).toBe(-9 - 9 + 12)
  })
  it('hold it above and below, apart', () => {
    expect(weigh(spoke('demand.a', 'demand.b'), capped, 40)).toMatchObject({ worth: 64, decibans: { spam: -10 } })
    expect(weigh(spoke('demand.c'), capped, 40)).toMatchObject({ worth: 35, decibans: { spam: 6 } })
  })
  it('hold each family by itself', () => {
    expect(weigh(spoke('demand.a', 'demand.b', 'contact.a'), capped, 10)).toMatchObject({ worth: 10 + 24 + 20, decibans: { spam: -19 } })
  })
  it('hold each class by itself', () => {
    const policy = policyOf({ weights: { 'mass.a': { spam: 20, spy: 3, fraud: -20 } }, caps: { mass: { points: { min: 0, max: 0 }, decibans: { min: -6, max: 14 } } } })
    expect(weigh(spoke('mass.a'), policy, 40).decibans).toEqual({ spam: 14, spy: 3, fraud: -6 })
  })
  it('leave the items as the rules gave them', () => {
    expect(weigh(spoke('demand.a', 'demand.b'), capped, 40).items.map(({ points }) => points)).toEqual([20, 20])
  })
  it('count a composite in the family of its id', () => {
    const policy = policyOf({
      weights: { 'contact.free-mail': {} },
      composites: [{ id: 'demand.pair', all: ['contact.free-mail'], weight: { points: 30 } }],
      caps: { demand: { points: { min: 0, max: 24 }, decibans: { min: 0, max: 0 } } },
    })
    expect(weigh(spoke('contact.free-mail'), policy, 40).worth).toBe(64)
  })
})

describe('composites', () => {
  const ids = ['fraud.a', 'fraud.b', 'fraud.c']
  const rows: readonly { name: string; parts: Omit<Composite, 'id' | 'weight'>; speaks: readonly (readonly string[])[]; silent: readonly (readonly string[])[] }[] = [
    { name: 'all', parts: { all: ['fraud.a', 'fraud.b'] }, speaks: [['fraud.a', 'fraud.b'], ids], silent: [[], ['fraud.a'], ['fraud.b', 'fraud.c']] },
    { name: 'any', parts: { any: ['fraud.a', 'fraud.b'] }, speaks: [['fraud.a'], ['fraud.b', 'fraud.c']], silent: [[], ['fraud.c']] },
    { name: 'any with atLeast', parts: { any: ids, atLeast: 2 }, speaks: [['fraud.a', 'fraud.c'], ids], silent: [[], ['fraud.b']] },
    { name: 'none beside all', parts: { all: ['fraud.a'], none: ['fraud.c'] }, speaks: [['fraud.a'], ['fraud.a', 'fraud.b']], silent: [['fraud.a', 'fraud.c'], ['fraud.b']] },
    { name: 'all and any', parts: { all: ['fraud.a'], any: ['fraud.b', 'fraud.c'] }, speaks: [['fraud.a', 'fraud.b']], silent: [['fraud.a'], ['fraud.b', 'fraud.c']] },
    { name: 'all beside an empty any', parts: { all: ['fraud.a'], any: [] }, speaks: [['fraud.a']], silent: [['fraud.b']] },
  ]
  for (const { name, parts, speaks, silent } of rows) {
    const policy = policyOf({ composites: [{ id: 'fraud.whole', ...parts, weight: { fraud: 9, points: -3 } }] })
    const whole = (given: readonly string[]) => weigh(spoke(...given), policy, 40).items.find(({ rule }) => rule === 'fraud.whole')
    it.each(speaks.map((given) => ({ given })))(`${name}: speaks for $given`, ({ given }) => {
      expect(whole(given)).toEqual({ rule: 'fraud.whole', family: 'fraud', points: -3, decibans: { fraud: 9 } })
    })
    it.each(silent.map((given) => ({ given })))(`${name}: is silent for $given`, ({ given }) => {
      expect(whole(given)).toBeUndefined()
    })
  }
  it('may be built on earlier ones', () => {
    const policy = policyOf({
      composites: [
        { id: 'fraud.first', all: ['fraud.a', 'fraud.b'], weight: { fraud: 1 } },
        { id: 'fraud.second', all: ['fraud.first', 'fraud.c'], weight: { fraud: 2 } },
      ],
    })
    expect(weigh(spoke(...ids), policy, 40).decibans.fraud).toBe(3)
  })
  it('that absorb leave the part in the evidence, without effect and with the name of what took it', () => {
    const policy = policyOf({ weights, composites: [{ id: 'fraud.both', all: ['fraud.story', 'fraud.fee'], absorbs: ['fraud.story', 'fraud.fee'], weight: { fraud: 20 } }] })
    const tally = weigh(spoke('fraud.story', 'fraud.fee', 'contact.free-mail'), policy, 40)
    expect(tally.decibans).toEqual({ spam: 0, spy: 0, fraud: 23 })
    expect(tally.worth).toBe(38)
    expect(tally.items).toEqual([
      { rule: 'fraud.story', family: 'fraud', points: 0, decibans: {}, absorbedBy: 'fraud.both' },
      { rule: 'fraud.fee', family: 'fraud', points: 0, decibans: {}, absorbedBy: 'fraud.both' },
      { rule: 'contact.free-mail', family: 'contact', points: -2, decibans: { fraud: 3 } },
      { rule: 'fraud.both', family: 'fraud', points: 0, decibans: { fraud: 20 } },
    ])
  })
  it('that are silent absorb nothing', () => {
    const policy = policyOf({ weights, composites: [{ id: 'fraud.both', all: ['fraud.story', 'fraud.fee'], absorbs: ['fraud.story'], weight: { fraud: 20 } }] })
    expect(weigh(spoke('fraud.story'), policy, 40).decibans.fraud).toBe(12)
  })
  it('that want the same part: the first in the policy has it', () => {
    const policy = policyOf({
      weights,
      composites: [
        { id: 'fraud.one', all: ['fraud.story'], absorbs: ['fraud.story'], weight: {} },
        { id: 'fraud.two', all: ['fraud.story'], absorbs: ['fraud.story'], weight: {} },
      ],
    })
    expect(weigh(spoke('fraud.story'), policy, 40).items[0]!.absorbedBy).toBe('fraud.one')
  })
  it('may absorb earlier composites', () => {
    const policy = policyOf({
      weights,
      composites: [
        { id: 'fraud.one', all: ['fraud.story'], weight: { fraud: 4 } },
        { id: 'fraud.two', all: ['fraud.one', 'fraud.fee'], absorbs: ['fraud.one'], weight: { fraud: 5 } },
      ],
    })
    expect(weigh(spoke('fraud.story', 'fraud.fee'), policy, 40).decibans.fraud).toBe(12 + 11 + 5)
  })
})

describe('the order of the rules', () => {
  const ids = Object.keys(defaultPolicy.weights)
  it('changes neither worth nor decibans nor what is listed', () => {
    const pairs = fc.subarray(ids, { minLength: 2, maxLength: 30 }).chain((some) => fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length })))
    fc.assert(
      fc.property(pairs, ([one, other]) => {
        const a = weigh(spoke(...one), defaultPolicy, 40)
        const b = weigh(spoke(...other), defaultPolicy, 40)
        expect(b.worth).toBe(a.worth)
        expect(b.decibans).toEqual(a.decibans)
        const byRule = (tally: typeof a) => [...tally.items].sort((x, y) => (x.rule < y.rule ? -1 : 1))
        expect(byRule(b)).toEqual(byRule(a))
      }),
    )
  })
  it('and the numbers stay whole and in range', () => {
    fc.assert(
      fc.property(fc.subarray(ids), (some) => {
        const { worth, decibans } = weigh(spoke(...some), defaultPolicy, 56)
        expect(Number.isInteger(worth) && worth >= 0 && worth <= 100).toBe(true)
        for (const name of riskClasses) expect(Number.isInteger(decibans[name]) && Math.abs(decibans[name]) <= 200).toBe(true)
      }),
    )
  })
})

describe('probabilities', () => {
  const decibans = fc.record({ spam: fc.integer({ min: -200, max: 200 }), spy: fc.integer({ min: -200, max: 200 }), fraud: fc.integer({ min: -200, max: 200 }) })
  it('sum to 10,000 ten-thousandths, none below 0', () => {
    fc.assert(
      fc.property(decibans, (given) => {
        const parts = Object.values(probabilitiesOf(given))
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(10000)
        expect(parts.every((part) => Number.isInteger(part) && part >= 0)).toBe(true)
      }),
    )
  })
  it('are what the plain formula gives, to four decimals', () => {
    fc.assert(
      fc.property(decibans, (given) => {
        const odds = { genuine: 1, spam: 10 ** (given.spam / 10), spy: 10 ** (given.spy / 10), fraud: 10 ** (given.fraud / 10) }
        const total = odds.genuine + odds.spam + odds.spy + odds.fraud
        const parts = probabilitiesOf(given)
        for (const name of ['genuine', ...riskClasses] as const) expect(Math.abs(parts[name] - (odds[name] / total) * 10000)).toBeLessThan(1)
      }),
    )
  })
  it('rise for a class with its decibans', () => {
    fc.assert(
      fc.property(decibans, fc.constantFrom<RiskClass>(...riskClasses), (given, name) => {
        fc.pre(given[name] < 200)
        const more = probabilitiesOf({ ...given, [name]: given[name] + 1 })
        expect(more[name]).toBeGreaterThanOrEqual(probabilitiesOf(given)[name])
      }),
    )
  })
  it('of the default priors: 94.4 in a hundred are honest', () => {
    expect(probabilitiesOf(defaultPolicy.priors)).toEqual({ genuine: 9435, spam: 189, spy: 188, fraud: 188 })
  })
  it('give what is left over by rounding to the larger remainder, then in the order genuine, spam, spy, fraud', () => {
    // One third each: 3333.33…, and the one that is missing goes to the first.
    expect(probabilitiesOf({ spam: 0, spy: 0, fraud: -200 })).toEqual({ genuine: 3334, spam: 3333, spy: 3333, fraud: 0 })
  })
  it('+10 makes the odds ten times', () => {
    expect(probabilitiesOf({ spam: 10, spy: -200, fraud: -200 })).toEqual({ genuine: 909, spam: 9091, spy: 0, fraud: 0 })
  })
})

describe('the verdict', () => {
  it('is the most probable class', () => {
    expect(verdictOf({ genuine: 1000, spam: 2000, spy: 3000, fraud: 4000 })).toBe('fraud')
  })
  it.each([
    [{ genuine: 2500, spam: 2500, spy: 2500, fraud: 2500 }, 'genuine'],
    [{ genuine: 100, spam: 3300, spy: 3300, fraud: 3300 }, 'spam'],
    [{ genuine: 0, spam: 0, spy: 5000, fraud: 5000 }, 'spy'],
    [{ genuine: 5000, spam: 0, spy: 0, fraud: 5000 }, 'genuine'],
  ] as const)('of a tie %o is %s', (probabilities, verdict) => {
    expect(verdictOf(probabilities)).toBe(verdict)
  })
})

describe('the family of an id', () => {
  it.each([['fraud.a', 'fraud'], ['history.customer-in-trouble', 'history'], ['own-rules.a', 'model']] as const)('%s → %s', (id, family) => {
    expect(familyOf(id)).toBe(family)
  })
})
