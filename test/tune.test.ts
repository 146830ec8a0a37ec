import fc from 'fast-check'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { riskClasses } from '../src/inquiry/schema'
import { createTuner, patchBetween } from '../src/measure'
import { tune } from '../src/measure/tune'
import type { TuneData } from '../src/measure/tune-rows'
import { defaultPolicy } from '../src/policy/default'
import { extendPolicy } from '../src/policy/extend'
import { readPolicy } from '../src/policy/read'
import { rules } from '../src/rules'
import { createScorer } from '../src/scorer'
import { dataOf, drawnData, inquiryOf, smallPolicy, weakened, weightsOf } from './tune-samples'

const own = new URL('../fixtures/inquiries/', import.meta.url)
const fixtures = readdirSync(own).sort().flatMap((file) => readFileSync(new URL(file, own), 'utf8').trim().split('\n').map((line) => ({ source: file, ...(JSON.parse(line) as Record<string, any>) })))

function tuneFixtures(policy: typeof defaultPolicy, only: (place: number) => boolean = () => true) {
  const tuner = createTuner(policy)
  const scorer = createScorer({ policy: tuner.policy })
  fixtures.forEach(({ source, context, expect: expected, ...inquiry }: any, place) => {
    if (only(place)) tuner.add({ inquiry, expect: expected, assessment: scorer.score(inquiry, context), place, source })
  })
  return tuner.result()
}

/** Mean nats by the policy's own priors. */
function lossOn(data: TuneData, policy: typeof smallPolicy): number {
  const losses = data.inquiries.map(({ label, spoken }) => {
    const odds = riskClasses.map((name) => 10 ** ((policy.priors[name] + spoken.reduce((sum, { rule }) => sum + (policy.weights[rule]?.[name] ?? 0), 0)) / 10))
    const total = 1 + odds.reduce((sum, one) => sum + one, 0)
    return -Math.log((label.verdict === 'genuine' ? 1 : odds[riskClasses.indexOf(label.verdict as 'spam')]!) / total)
  })
  return losses.reduce((sum, loss) => sum + loss, 0) / losses.length
}

describe('what tuning never does', () => {
  const anyPolicy = fc.record({ spam: fc.integer({ min: 1, max: 30 }), fraud: fc.integer({ min: 1, max: 30 }), points: fc.integer({ min: 1, max: 30 }) }).map(({ spam, fraud, points }) => ({
    ...smallPolicy,
    weights: { ...smallPolicy.weights, 'spam.offer': { spam }, 'fraud.story': { fraud }, 'contact.company': { points, spam: -4, fraud: -4 } },
  }))

  test('a sign never flips, a number is never anything but whole, nothing but weights changes', () => {
    fc.assert(
      fc.property(anyPolicy, fc.integer({ min: 0, max: 80 }), fc.integer({ min: 1, max: 1_000 }), (policy, count, seed) => {
        const tuned = tune(drawnData(count, seed), policy, { minHits: 2 }).policy ?? policy
        const before = weightsOf(policy)
        weightsOf(tuned).forEach(({ value }, at) => {
          expect(Number.isInteger(value)).toBe(true)
          expect(Math.sign(value)).toBe(Math.sign(before[at]!.value))
        })
        expect({ ...tuned, id: '', weights: {}, composites: [] }).toEqual({ ...policy, id: '', weights: {}, composites: [] })
      }),
      { numRuns: 15, seed: 1 },
    )
  })

  test('labels that contradict every rule flip no sign either: the weights go down to where they stand', () => {
    const data = dataOf(Array.from({ length: 240 }, (_, at) => (at % 2 === 0 ? inquiryOf('genuine', 'B', 'spam.offer', 'demand.product') : inquiryOf('spam', 'D', 'contact.company', 'demand.product'))))
    const { weights } = tune(data, smallPolicy)
    for (const { from, to, fitted } of weights) {
      expect(Math.sign(to)).toBe(Math.sign(from))
      if (fitted !== null) expect(Math.sign(fitted)).toBe(Math.sign(from))
    }
    expect(weights.find(({ id, part }) => id === 'spam.offer' && part === 'spam')!.fitted).toBeLessThan(8)
  })

  test('rules without a number get none unless that is asked for', () => {
    const data = dataOf(drawnData(150, 5).inquiries.map((inquiry) => (inquiry.label.verdict === 'spam' ? { ...inquiry, spoken: [...inquiry.spoken, { rule: 'time.weekend' }] } : inquiry)))
    const fittedOf = (includeShadow: boolean) => tune(data, smallPolicy, { includeShadow }).weights.find(({ id, part }) => id === 'time.weekend' && part === 'spam')!
    expect(fittedOf(false)).toMatchObject({ from: 0, to: 0, fitted: null, outcome: 'shadow' })
    expect(fittedOf(true).fitted).toBeGreaterThan(0)
  })
})

describe('with little data little moves', () => {
  test('twenty inquiries move nothing', () => {
    for (let seed = 1; seed <= 10; seed++) expect(tune(drawnData(20, seed), smallPolicy).changes, `seed ${seed}`).toEqual([])
  })

  test('twenty of the fixtures move nothing', () => {
    expect(tuneFixtures(defaultPolicy, (place) => place % 8 === 0).changes).toEqual([])
  })

  test('what spoke in one inquiry alone stays, with its family too', () => {
    const data = dataOf([...drawnData(150, 3).inquiries.filter(({ spoken }) => !spoken.some(({ rule }) => rule === 'spam.push')), inquiryOf('spam', 'D', 'spam.push')])
    expect(tune(data, smallPolicy).weights.find(({ id }) => id === 'spam.push')).toMatchObject({ to: 6, fitted: null, outcome: 'too-few' })
  })

  test('near copies count as one: a hundred copies of one mail move no more than one', () => {
    const copied = inquiryOf('fraud', 'D', 'spam.offer')
    const data = drawnData(60, 2)
    const many = { inquiries: [...data.inquiries, ...Array.from({ length: 100 }, () => copied)], groupOf: [...(data.groupOf as number[]), ...Array.from({ length: 100 }, () => 60)], sourceOf: Array.from({ length: 160 }, () => 0) }
    const hitsIn = (inquiries: TuneData) => tune(inquiries, smallPolicy).weights.find(({ id, part }) => id === 'spam.offer' && part === 'spam')!.hits
    expect(hitsIn(many)).toBeCloseTo(hitsIn(dataOf([...data.inquiries, copied])), 6)
  })
})

describe('with enough data', () => {
  const whole = tune(drawnData(600, 7), smallPolicy)

  test('inquiries that were not tuned on are judged better', () => {
    const before = lossOn(drawnData(2_000, 99), smallPolicy)
    const { policy, decibans } = whole
    expect(decibans.outcome).toBe('better')
    expect(lossOn(drawnData(2_000, 99), policy!)).toBeLessThan(before)
  })

  test('a rule that hits the honest as often as the bad loses weight, one that hits the bad alone does not', () => {
    const data = dataOf(drawnData(400, 11).inquiries.map((inquiry, at) => ({ ...inquiry, spoken: [...inquiry.spoken.filter(({ rule }) => rule !== 'fraud.haste'), ...(at % 3 === 0 ? [{ rule: 'fraud.haste' }] : [])] })))
    const { weights } = tune(data, smallPolicy)
    const of = (id: string) => weights.find((weight) => weight.id === id && weight.part === 'fraud')!
    expect(of('fraud.haste').to).toBeLessThan(of('fraud.haste').from)
    expect(of('fraud.haste').pull).toBeLessThan(-1)
    expect(of('fraud.story').to).toBeGreaterThanOrEqual(of('fraud.story').from)
  })

  test('points follow the grades given', () => {
    const graded = dataOf(Array.from({ length: 300 }, (_, at) => inquiryOf('genuine', at % 2 === 0 ? 'B' : 'C', ...(at % 2 === 0 ? ['demand.product'] : []))))
    const stingy = { ...smallPolicy, weights: { ...smallPolicy.weights, 'demand.product': { points: 8 } } }
    const { points, changes } = tune(graded, stingy)
    expect(points.outcome).toBe('better')
    expect(changes).toMatchObject([{ id: 'demand.product', part: 'points' }])
    expect(changes[0]!.to).toBeGreaterThan(8)
  })

  test('a base rate of the corpus is told and thrown away', () => {
    const { decibans, policy } = whole
    expect(decibans.intercepts[0]!.spam).toBeGreaterThan(3)
    expect(policy!.priors).toEqual(smallPolicy.priors)
  })

  test('a weight of which only tenths counted is fitted by these', () => {
    const partly = (share: number) => dataOf(drawnData(150, 7).inquiries.map((inquiry) => ({ ...inquiry, spoken: inquiry.spoken.map(({ rule }) => (rule === 'spam.offer' ? { rule, share } : { rule })) })))
    const fitted = (data: TuneData) => tune(data, smallPolicy).weights.find(({ id, part }) => id === 'spam.offer' && part === 'spam')!.fitted!
    expect(fitted(partly(3))).not.toBeCloseTo(fitted(partly(10)), 2)
  })
})

describe('inquiries that cannot tell', () => {
  test.each([
    ['none at all', [], ['too-little', 'too-little']],
    ['all of them honest', Array.from({ length: 60 }, () => inquiryOf('genuine', null, 'demand.product')), ['too-little', 'too-little']],
    ['all of them spam', Array.from({ length: 60 }, () => inquiryOf('spam', 'D', 'spam.offer')), ['too-little', 'too-little']],
  ] as const)('%s: the numbers stay', (_name, inquiries, outcomes) => {
    const { policy, decibans, points } = tune(dataOf(inquiries), smallPolicy)
    expect(decibans.outcome).toBe(outcomes[0])
    expect(points.outcome).toBe(outcomes[1])
    expect(policy).toBeNull()
  })

  test('classes that are missing are named, and weights toward them stay', () => {
    const data = dataOf(drawnData(150, 4).inquiries.filter(({ label }) => label.verdict !== 'fraud'))
    const { decibans, weights } = tune(data, smallPolicy)
    expect(decibans.missing).toEqual(['spy', 'fraud'])
    expect(weights.filter(({ part, from, to }) => part === 'fraud' && from !== to)).toEqual([])
  })

  test('labels at random are not followed', () => {
    const verdicts = ['genuine', 'spam', 'fraud'] as const
    const moved = Array.from({ length: 4 }, (_, seed) => {
      const { inquiries } = drawnData(120, seed + 50)
      const data = dataOf(inquiries.map((inquiry, at) => ({ ...inquiry, label: { ...inquiry.label, verdict: verdicts[(at * 7 + seed) % 3]!, grade: null } })))
      return tune(data, smallPolicy).changes.filter(({ id, to }) => Math.abs(to) > Math.abs(Object.values(smallPolicy.weights[id]!)[0]!)).length
    })
    expect(moved.reduce((sum, one) => sum + one, 0)).toBe(0)
  })
})

describe('the fixtures, by a policy that is wrong by much', () => {
  const result = tuneFixtures(weakened)

  test('give a policy that passes validation and scores', () => {
    expect(result.policy).not.toBeNull()
    expect(readPolicy(result.policy, rules).id).toBe('weakened-tuned')
    expect(() => createScorer({ policy: result.policy! }).score({ body: 'price?' })).not.toThrow()
  })

  test('the patch over the policy gives the tuned one, and is no longer than what moved', () => {
    const patch = patchBetween(weakened, result.policy!)
    expect(extendPolicy(weakened, patch)).toEqual(result.policy)
    expect(Object.keys(patch)).toEqual(expect.arrayContaining(['id', 'weights']))
    expect(Object.keys(patch.weights!).length).toBeLessThanOrEqual(result.changes.length)
  })

  test('what was halved goes up again, and nothing of it further down', () => {
    const risks = result.weights.filter(({ id, part }) => /^(?:spam|fraud|spy)\./.test(id) && part !== 'points')
    expect(risks.filter(({ from, to }) => to > from).length).toBeGreaterThan(10)
    expect(risks.filter(({ from, to }) => to < from)).toEqual([])
  })

  test('the same inquiries give the same answer', () => {
    expect(JSON.stringify(tuneFixtures(weakened))).toBe(JSON.stringify(result))
  })

  test('what became of each weight agrees with the policy', () => {
    for (const { id, part, from, to, kind } of result.weights) {
      const weight = (policy: typeof defaultPolicy) => (kind === 'rule' ? policy.weights[id] : policy.composites.find((composite) => composite.id === id)?.weight)?.[part] ?? 0
      expect([weight(weakened), weight(result.policy!)], `${id} ${part}`).toEqual([from, to])
    }
  })
})
