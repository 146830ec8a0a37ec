import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { evaluate, type Evaluation, type Slice } from '../src/measure'
import { bucketOf } from '../src/measure/slices'
import { judgedAs, nine } from './evaluation-samples'

const evaluation = evaluate(nine)

describe('an evaluation', () => {
  test('counts what is labelled, and what is not', () => {
    expect(evaluation.counts).toEqual({ inquiries: 9, unlabelled: 1, labelled: { verdict: 8, grade: 8, intent: 2, language: 2 }, honest: 4, bad: 4 })
  })

  test('holds verdicts against labels', () => {
    const { confusion, accuracy, byVerdict, macroF1, honestCondemned, badCondemned } = evaluation.verdicts!
    // Rows genuine, spam, spy, fraud.
    expect(confusion.counts).toEqual([[3, 1, 0, 0], [0, 1, 0, 1], [1, 0, 0, 0], [0, 0, 0, 1]])
    expect(accuracy).toMatchObject({ count: 5, of: 8, share: 0.625 })
    expect(byVerdict.spam).toMatchObject({ precision: { count: 1, of: 2 }, recall: { count: 1, of: 2 }, f1: { value: 0.5 } })
    expect(byVerdict.spy).toMatchObject({ precision: null, recall: { count: 0, of: 1 }, f1: { value: 0 } })
    // F1: genuine 6/8, spam 2/4, spy 0, fraud 2/3.
    expect(macroF1.value).toBe(Number(((0.75 + 0.5 + 0 + 2 / 3) / 4).toFixed(4)))
    expect([honestCondemned, badCondemned]).toMatchObject([{ count: 1, of: 4 }, { count: 3, of: 4 }])
  })

  test('holds grades against labels', () => {
    // One off twice, two off once; labelled and judged alike are 1 A, 2 B, 1 C and 4 D.
    const { exact, near, kappa } = evaluation.grades!
    expect([exact, near]).toMatchObject([{ count: 5, of: 8 }, { count: 7, of: 8 }])
    expect(kappa!.value).toBeCloseTo(1 - (1 + 1 + 4) / ((2 + 4 + 36 + 2 + 2 + 32 + 4 + 2 + 4 + 36 + 32 + 4) / 8), 4)
  })

  test('counts intents and languages where they are labelled', () => {
    expect([evaluation.intents, evaluation.languages]).toMatchObject([{ count: 1, of: 2 }, { count: 1, of: 2 }])
  })

  test('ranks by risk, ties counted half', () => {
    // Pairs won: the .3 wins two and ties one, the .7 wins three and ties one, the others win all four.
    expect(evaluation.ranking!.area.value).toBe(Number(((2.5 + 3.5 + 4 + 4) / 16).toFixed(4)))
    expect(evaluation.ranking!.atFalsePositives).toMatchObject([
      { allowed: 0.01, threshold: 0.95, honestFlagged: { count: 0, of: 4 }, recall: { value: 0.5 } },
      { allowed: 0.001, threshold: 0.95 },
    ])
    expect(evaluation.ranking!.histogram[14]).toEqual({ from: 0.7, to: 0.75, counts: { genuine: 1, spam: 1, spy: 0, fraud: 0 } })
  })

  test('a recall is no surer than its number of inquiries allows', () => {
    const parted = evaluate([...Array.from({ length: 10 }, () => judgedAs('genuine', 0.1, { verdict: 'genuine' })), ...Array.from({ length: 10 }, () => judgedAs('spam', 0.9, { verdict: 'spam' }))])
    // Wilson for 10 of 10.
    expect(parted.ranking!.atFalsePositives[0]!.recall).toEqual({ value: 1, low: 0.7225, high: 1 })
  })

  test('tells how far risks are from shares, as labelled and at a base rate', () => {
    const { asLabelled, atBaseRate, multiclassBrier } = evaluate(nine, { baseRate: 0.1 }).calibration!
    const [honest, bad] = [(2 * 0.02 ** 2 + 0.3 ** 2 + 0.7 ** 2) / 4, (0.7 ** 2 + 0.3 ** 2 + 0.05 ** 2 + 0) / 4]
    expect(asLabelled).toMatchObject({ baseRate: 0.5, brierOfBaseRate: 0.25 })
    expect(asLabelled.brier.value).toBeCloseTo((honest + bad) / 2, 4)
    expect(atBaseRate).toMatchObject({ baseRate: 0.1, brierOfBaseRate: 0.09 })
    expect(atBaseRate!.brier.value).toBeCloseTo(0.9 * honest + 0.1 * bad, 4)
    // Risk in one class: twice the squared distance, but for the spy taken for honest (.7² + .3² + 1) and the spam taken for fraud (.3² + 1 + .7²).
    expect(multiclassBrier).toBeCloseTo((2 * (2 * 0.02 ** 2 + 0.3 ** 2 + 0.7 ** 2 + 0.05 ** 2) + 2 * (0.49 + 0.09 + 1)) / 8, 4)
    expect(asLabelled.table.map(({ count }) => count)).toEqual([2, 0, 0, 2, 0, 0, 0, 2, 0, 2])
  })

  test('weighs to what the default priors mean where nothing is stated', () => {
    expect(evaluation.calibration!.atBaseRate!.baseRate).toBe(0.056477)
  })

  test('of one class only has no ranking, and no calibration at a base rate', () => {
    const { ranking, calibration, verdicts } = evaluate([judgedAs('genuine', 0.1, { verdict: 'genuine' })])
    expect([ranking, calibration!.atBaseRate]).toEqual([null, null])
    expect(verdicts!.badCondemned).toBeNull()
  })

  test('of grades alone has nothing of verdicts', () => {
    const got = evaluate([judgedAs('genuine', 0.1, { grade: 'B' })])
    expect(got).toMatchObject({ verdicts: null, ranking: null, calibration: null, intents: null, languages: null, grades: { exact: { count: 1, of: 1 }, kappa: null } })
  })

  test('of nothing is nothing', () => {
    expect(evaluate([])).toMatchObject({ counts: { inquiries: 0, unlabelled: 0 }, verdicts: null, grades: null, ranking: null, calibration: null, slices: { language: [], channel: [], length: [] } })
  })

  test('is the same in whatever order the inquiries come, to the last byte', () => {
    const text = JSON.stringify(evaluation)
    fc.assert(fc.property(fc.shuffledSubarray([...nine], { minLength: 9 }), (shuffled) => JSON.stringify(evaluate(shuffled)) === text), { numRuns: 10 })
  })

  test('has no intervals by resampling where none is asked for, and others for another seed', () => {
    const plain = evaluate(nine, { resamples: 0 })
    expect(plain.verdicts!.macroF1).toEqual({ value: evaluation.verdicts!.macroF1.value, low: null, high: null })
    expect(plain.bootstrap).toEqual({ resamples: 0, seed: 1 })
    const brier = ({ calibration }: Evaluation) => calibration!.asLabelled.brier
    expect(brier(evaluate(nine, { seed: 2 }))).not.toEqual(brier(evaluation))
  })

  test('every interval holds its figure, and every figure has four decimals', () => {
    const walk = (value: unknown, path: string): void => {
      if (typeof value === 'number') {
        if (!path.endsWith('.atBaseRate.baseRate')) expect(Math.round(value * 1e4) / 1e4, path).toBe(value)
      } else if (value !== null && typeof value === 'object') {
        const { low, high, share, value: figure } = value as Record<string, unknown>
        if (typeof low === 'number') expect([low <= Number(share ?? figure), Number(share ?? figure) <= Number(high)], path).toEqual([true, true])
        for (const [key, part] of Object.entries(value)) walk(part, `${path}.${key}`)
      }
    }
    walk(evaluation, '')
  })
})

describe('slices', () => {
  const named = (slices: readonly Slice[]) => slices.map(({ name, inquiries }) => [name, inquiries])

  test('are by the labelled language where there is one, else by the detected', () => {
    expect(named(evaluation.slices.language)).toEqual([['en', 7], ['pt', 1]])
    expect(evaluation.slices.language[1]).toMatchObject({ languageRight: { count: 0, of: 1 }, honestCondemned: { count: 0, of: 1 }, badCondemned: null })
  })

  test('are by channel, the commonest first', () => {
    expect(named(evaluation.slices.channel)).toEqual([['email', 5], ['chat', 2], ['unknown', 1]])
    expect(evaluation.slices.channel[1]).toMatchObject({ accuracy: { count: 1, of: 2 }, badCondemned: { count: 0, of: 1 }, gradeExact: { count: 0, of: 2 } })
  })

  test('are by length, the shortest first', () => {
    expect(named(evaluation.slices.length)).toEqual([['<30', 1], ['30–80', 2], ['80–300', 4], ['>300', 1]])
    expect([0, 29, 30, 79, 80, 300, 301].map(bucketOf)).toEqual(['<30', '<30', '30–80', '30–80', '80–300', '80–300', '>300'])
  })
})
