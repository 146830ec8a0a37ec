import fc from 'fast-check'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { labelledOf } from '../src/measure/from-judged'
import type { Labelled } from '../src/measure/labelled'
import { logLikelihoodRatio } from '../src/measure/log-likelihood'
import { createReweigher } from '../src/measure/reweigh'
import { createRuleStatistics, type RuleStatistics } from '../src/measure/rule-statistics'
import { shareOf } from '../src/measure/share'
import { defaultPolicy } from '../src/policy/default'
import type { Policy } from '../src/policy/schema'
import { createScorer } from '../src/scorer'
import { labelled } from './labelled-samples'

/** Four rules and one composite of two of them. */
const policy: Policy = {
  ...defaultPolicy,
  weights: {
    'fraud.story': { fraud: 14 },
    'fraud.fee': { fraud: 12, points: -4 },
    'demand.quantity': { points: 12 },
    'spam.pitch': { spam: 3 },
  },
  composites: [{ id: 'fraud.story-and-fee', all: ['fraud.story', 'fraud.fee'], absorbs: ['fraud.fee'], weight: { fraud: 13 } }],
  proof: { channels: ['phone'], composites: [] },
  floors: { ...defaultPolicy.floors, composites: {} },
}

function statisticsOf(...items: Labelled[]): RuleStatistics {
  const builder = createRuleStatistics(policy)
  for (const item of items) builder.add(item)
  return builder.result()
}

const find = ({ rules }: RuleStatistics, id: string) => rules.find(({ rule }) => rule === id)!

describe('decibans of a rule', () => {
  test('5 of 20 frauds and none of 60 genuine: (5.25 / 20.25) over (0.75 / 60.75) is 21, or 13.2 dB', () => {
    expect(logLikelihoodRatio({ hits: 5, asked: 20 }, { hits: 0, asked: 60 })?.decibans).toBe(13.2)
  })
  test('as often in both classes is nothing, whatever their sizes', () => {
    expect(logLikelihoodRatio({ hits: 2, asked: 10 }, { hits: 200, asked: 1000 })?.decibans).toBe(0)
  })
  test('one hit tells little: its interval holds nothing at all', () => {
    const { low, high } = logLikelihoodRatio({ hits: 1, asked: 20 }, { hits: 0, asked: 60 })!
    expect([low < 0, high > 0]).toEqual([true, true])
  })
  test.each([
    ['a class that was never asked', { hits: 0, asked: 0 }, { hits: 3, asked: 9 }],
    ['a rule that hit neither', { hits: 0, asked: 20 }, { hits: 0, asked: 60 }],
  ])('%s tells nothing', (_, one, other) => expect(logLikelihoodRatio(one, other)).toBeNull())

  const hits = fc.integer({ min: 1, max: 5000 }).chain((asked) => fc.record({ hits: fc.integer({ min: 0, max: asked }), asked: fc.constant(asked) }))
  test('the other way round it is the same with the other sign', () => {
    fc.assert(fc.property(hits, hits, (one, other) => {
      fc.pre(one.hits + other.hits > 0)
      // Halves are rounded upward on either side of 0.
      expect(Math.abs(logLikelihoodRatio(one, other)!.decibans + logLikelihoodRatio(other, one)!.decibans)).toBeLessThan(0.11)
    }))
  })
  test('smoothing draws toward nothing and never past it', () => {
    fc.assert(fc.property(hits, hits, (one, other) => {
      fc.pre(one.hits > 0 && other.hits > 0)
      const raw = 10 * Math.log10(one.hits / one.asked / (other.hits / other.asked))
      const { decibans } = logLikelihoodRatio(one, other)!
      expect(Math.abs(decibans)).toBeLessThanOrEqual(Math.abs(raw) + 0.051)
      expect(decibans * raw).toBeGreaterThanOrEqual(0)
    }))
  })
})

describe('a share', () => {
  test('comes with its interval: 4 of 5', () => expect(shareOf(4, 5)).toEqual({ count: 4, of: 5, share: 0.8, low: 0.3755, high: 0.9638 }))
  test('of nothing is none', () => expect(shareOf(0, 0)).toBeNull())
})

describe('hits by class', () => {
  const statistics = statisticsOf(
    labelled(policy, ['fraud.story'], { is: 'fraud' }),
    labelled(policy, ['fraud.story', 'demand.quantity'], { is: 'genuine' }),
    labelled(policy, ['demand.quantity'], { is: 'genuine' }),
    labelled(policy, ['demand.quantity'], { is: 'genuine' }),
    labelled(policy, ['fraud.story']),
  )
  test('are counted of the labelled; all hits count without a label too', () => {
    expect(find(statistics, 'fraud.story')).toMatchObject({ hits: 3, hitsBy: { genuine: 1, spam: 0, spy: 0, fraud: 1 } })
  })
  test('give the share of bad and how far it is above that of all: 1 of 2 over 1 of 4', () => {
    expect(find(statistics, 'fraud.story')).toMatchObject({ bad: { count: 1, of: 2, share: 0.5 }, lift: 2 })
    expect(statistics.bad).toMatchObject({ count: 1, of: 4 })
  })
  test('give decibans where both classes are labelled', () => {
    const { decibans } = find(statistics, 'fraud.story')
    expect(decibans.fraud?.decibans).toBeGreaterThan(0)
    expect(decibans.spam).toBeNull()
  })
  test('are held against those only of whom the rule could be asked', () => {
    const skipped = ['fraud.story']
    const half = statisticsOf(
      labelled(policy, ['fraud.story'], { is: 'fraud' }),
      labelled(policy, [], { is: 'fraud', skipped }),
      labelled(policy, ['fraud.story'], { is: 'genuine' }),
      labelled(policy, [], { is: 'genuine', skipped }),
    )
    expect(find(half, 'fraud.story').decibans.fraud?.decibans).toBe(0)
    expect(find(half, 'fraud.story').skipped).toMatchObject({ count: 2, of: 4 })
  })
})

describe('overlap', () => {
  test('is the share of inquiries where both spoke among those where either did', () => {
    const { overlaps } = find(statisticsOf(labelled(policy, ['fraud.story', 'spam.pitch']), labelled(policy, ['spam.pitch']), labelled(policy, ['fraud.story', 'demand.quantity']), labelled(policy, ['fraud.story'])), 'fraud.story')
    expect(overlaps).toMatchObject([{ rule: 'demand.quantity', count: 1, of: 3 }, { rule: 'spam.pitch', count: 1, of: 4 }])
  })
  test('of a composite with its own parts is not told', () => {
    const statistics = statisticsOf(labelled(policy, ['fraud.story', 'fraud.fee']))
    expect(find(statistics, 'fraud.story-and-fee').overlaps).toEqual([])
    expect(find(statistics, 'fraud.fee').overlaps.map(({ rule }) => rule)).toEqual(['fraud.story'])
  })
})

describe('what a rule alone decided', () => {
  // −17 + 14 + 13 (the fee's 12 absorbed) = +10: fraud. Without the story −5, without the fee −3, without the composite +9.
  const statistics = statisticsOf(labelled(policy, ['fraud.story', 'fraud.fee']))
  test('is the verdict that would be another without it, the composite it is part of gone too', () => {
    expect(find(statistics, 'fraud.story').decided.verdicts).toBe(1)
    expect(find(statistics, 'fraud.fee').decided.verdicts).toBe(1)
  })
  test('counts what a composite had absorbed as back in force without the composite', () => {
    expect(find(statistics, 'fraud.story-and-fee').decided.verdicts).toBe(0)
  })
  test('is the grade: a quantity lifts a message from 19 to 30, D to C; a mail from 38 to 49 is C either way', () => {
    expect(find(statisticsOf(labelled(policy, ['demand.quantity'], { channel: 'message' })), 'demand.quantity').decided).toEqual({ verdicts: 0, grades: 1 })
    expect(find(statisticsOf(labelled(policy, ['demand.quantity'], { channel: 'email' })), 'demand.quantity').decided).toEqual({ verdicts: 0, grades: 0 })
  })
})

describe('weighing again', () => {
  const scorer = createScorer()
  const folder = 'fixtures/inquiries/'
  const context = JSON.parse(readFileSync('fixtures/context.json', 'utf8')) as unknown
  const inquiries = readdirSync(folder).flatMap((name) => readFileSync(folder + name, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line) as Record<string, unknown>))
  test('all that spoke gives what the scorer gave, for every fixture', () => {
    const { asItIs } = createReweigher(defaultPolicy)
    expect(inquiries.length).toBeGreaterThan(20)
    for (const { expect: label, context: own, ...inquiry } of inquiries) {
      const { verdict, grade, ...rest } = scorer.score(inquiry, own ?? context)
      const { item } = labelledOf({ inquiry, expect: label, assessment: { verdict, grade, ...rest }, place: 1 })
      expect({ id: inquiry.id, ...asItIs(item) }).toEqual({ id: inquiry.id, verdict, grade })
    }
  })
  test('what a composite absorbed has all of its weight back without it, however little that is', () => {
    // −17 + 14 + 3 is 0: genuine by a tie; the fee's 4 back in force makes it a fraud.
    const small = { ...policy, weights: { ...policy.weights, 'fraud.fee': { fraud: 4 } }, composites: [{ ...policy.composites[0]!, weight: { fraud: 3 } }] }
    const item = labelled(small, ['fraud.story', 'fraud.fee'])
    const { asItIs, without } = createReweigher(small)
    expect([asItIs(item).verdict, without('fraud.story-and-fee', item).verdict]).toEqual(['genuine', 'fraud'])
  })
  test('a rule that moved four tenths of its weight moves them again', () => {
    const item = labelled(policy, ['fraud.story', 'fraud.fee'])
    const weaker = { ...item, spoken: [{ rule: 'fraud.story', points: 0, decibans: { fraud: 6 } }] }
    const { asItIs } = createReweigher({ ...policy, priors: { ...policy.priors, fraud: -10 } })
    expect(asItIs({ ...item, spoken: [{ rule: 'fraud.story', points: 0, decibans: { fraud: 14 } }] }).verdict).toBe('fraud')
    expect(asItIs(weaker).verdict).toBe('genuine')
  })
  test('a block holds even without the rule that shows it', () => {
    const context = { facts: { sender: { blocked: true } } }
    const assessment = scorer.score({ channel: 'phone', body: 'Please quote 500 pcs of the torque wrench TW-200, CIF Mersin.' }, context)
    const { item } = labelledOf({ inquiry: { channel: 'phone' }, expect: null, assessment, place: 1 })
    expect(item.spoken.map(({ rule }) => rule)).toContain('history.blocked')
    expect(createReweigher(defaultPolicy).without('history.blocked', item).grade).toBe('D')
  })
})

describe('order', () => {
  test('never fired, never asked, as often on honest mail; then by hits', () => {
    const statistics = statisticsOf(
      labelled(policy, ['spam.pitch', 'demand.quantity'], { is: 'genuine', skipped: ['fraud.fee'] }),
      labelled(policy, ['spam.pitch', 'demand.quantity'], { is: 'spam', skipped: ['fraud.fee'] }),
      labelled(policy, ['demand.quantity'], { is: null, skipped: ['fraud.fee'] }),
    )
    expect(statistics.rules.map(({ rule, attention }) => [rule, attention])).toEqual([
      ['fraud.story', 'never-fires'],
      ['fraud.story-and-fee', 'never-fires'],
      ['fraud.fee', 'never-asked'],
      ['spam.pitch', 'fires-on-honest'],
      ['demand.quantity', null],
    ])
  })
  test('a rule that hits bad mail oftener needs no look, nor one that speaks for no risk', () => {
    const statistics = statisticsOf(labelled(policy, ['demand.quantity'], { is: 'genuine' }), labelled(policy, ['spam.pitch'], { is: 'genuine' }), labelled(policy, [], { is: 'genuine' }), labelled(policy, ['spam.pitch'], { is: 'spam' }))
    expect(find(statistics, 'spam.pitch').attention).toBeNull()
    expect(find(statistics, 'demand.quantity').attention).toBeNull()
  })
})

test('without labels there are hits, overlaps and skips, and nothing of classes', () => {
  const statistics = statisticsOf(labelled(policy, ['fraud.story', 'spam.pitch']))
  expect(statistics.bad).toBeNull()
  expect(find(statistics, 'fraud.story')).toMatchObject({ hits: 1, bad: null, lift: null, decibans: { spam: null, spy: null, fraud: null }, attention: null, overlaps: [{ rule: 'spam.pitch' }] })
})
