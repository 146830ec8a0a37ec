import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { quadraticKappa } from '../src/measure/agreement'
import { baseRateOf } from '../src/measure/base-rate'
import { createResampler, estimateOf, usualResamples } from '../src/measure/bootstrap'
import { brierScore, evenWeights, squaredError, weightsAt } from '../src/measure/brier'
import { calibrationError, reliability } from '../src/measure/calibration'
import { agreement, type ConfusionMatrix, createConfusion, f1At, f1EstimateAt, macroF1, precisionAt, recallAt } from '../src/measure/confusion'
import { meanDistance, normalBelow } from '../src/measure/normal'
import { createRandom } from '../src/measure/random'
import { areaUnderRoc, cutAt, rocPoints, thinPoints } from '../src/measure/roc'
import { countScores } from '../src/measure/score-counts'
import { defaultPolicy } from '../src/policy/default'

const matrix = (...counts: number[][]): ConfusionMatrix => ({ classes: counts.map((_, at) => String(at)), counts })

type Scored = [score: number, isBad: boolean]
const scored = fc.array(fc.tuple(fc.integer({ min: 0, max: 20 }).map((score) => score / 20), fc.boolean()), { minLength: 2, maxLength: 60 })
const bothClasses = scored.filter((items) => items.some(([, bad]) => bad) && items.some(([, bad]) => !bad))

describe('a confusion matrix', () => {
  test('has a row a label and a column a judgement', () => {
    const counter = createConfusion(['a', 'b'])
    counter.add('a', 'a')
    counter.add('a', 'b')
    counter.add('a', 'b')
    expect(counter.matrix().counts).toEqual([[1, 2], [0, 0]])
  })

  test('gives precision, recall and F1 of a class', () => {
    // Of class 1: TP 6, FN 2, FP 3.
    const table = matrix([9, 3], [2, 6])
    expect(precisionAt(table, 1)).toMatchObject({ count: 6, of: 9 })
    expect(recallAt(table, 1)).toMatchObject({ count: 6, of: 8 })
    expect(f1At(table, 1)).toBeCloseTo(12 / 17, 12)
    expect(agreement(table)).toMatchObject({ count: 15, of: 20, share: 0.75 })
  })

  test('gives an interval of F1 by the share that is right of all labelled or judged so', () => {
    // Wilson for 1 of 2 is .0945 to .9055; F1 of 1 of 2 is 2/3.
    const { value, low, high } = f1EstimateAt(matrix([1, 1], [0, 5]), 0)!
    expect(value).toBeCloseTo(2 / 3, 12)
    expect([low, high].map((bound) => Number(bound!.toFixed(4)))).toEqual([0.1727, 0.9504])
    expect(f1EstimateAt(matrix([0, 0], [0, 5]), 0)).toBeNull()
  })

  test('what is never judged has no precision, what is not labelled no recall, what is neither no F1', () => {
    const table = matrix([4, 0, 0], [1, 0, 0], [0, 0, 0])
    expect([precisionAt(table, 1), recallAt(table, 2), f1At(table, 2)]).toEqual([null, null, null])
    expect(f1At(table, 1)).toBe(0)
  })

  test('macro-F1 is the mean over the classes that are labelled or judged', () => {
    // F1: 8/9 and 0; the third class is not there.
    expect(macroF1(matrix([4, 0, 0], [1, 0, 0], [0, 0, 0]))).toBeCloseTo(4 / 9, 12)
    expect(macroF1(matrix([0, 0], [0, 0]))).toBeNull()
  })

  test('agreement within one class counts the neighbours too', () => {
    expect(agreement(matrix([1, 1, 1], [0, 2, 0], [0, 0, 0]), 1)).toMatchObject({ count: 4, of: 5 })
  })
})

describe('quadratic weighted kappa', () => {
  test('of two classes is plain kappa: the grant proposals of the usual textbook example, 20, 5, 10 and 15', () => {
    // Observed agreement 0.7, expected 0.5.
    expect(quadraticKappa(matrix([20, 5], [10, 15]))).toBeCloseTo(0.4, 12)
  })

  test('weighs a class off once and two off four times', () => {
    // Observed 1; expected (4 + 8 + 1 + 1 + 4 + 2) / 4 = 5.
    expect(quadraticKappa(matrix([1, 1, 0], [0, 1, 0], [0, 0, 1]))).toBeCloseTo(0.8, 12)
    // The same margins but one pair two off: observed 4, expected (2·1·1 + 4·2·2 + 1·1·1 + 1·1·2 + 4·1·1 + 1·1·1) / 4 = 26 / 4.
    expect(quadraticKappa(matrix([1, 0, 1], [0, 1, 0], [0, 0, 1]))).toBeCloseTo(1 - 4 / 6.5, 12)
  })

  test('is 1 for full agreement, 0 for independence, and nothing where all is one class', () => {
    expect(quadraticKappa(matrix([3, 0], [0, 5]))).toBe(1)
    expect(quadraticKappa(matrix([4, 2], [2, 1]))).toBeCloseTo(0, 12)
    expect(quadraticKappa(matrix([5, 0], [0, 0]))).toBeNull()
    expect(quadraticKappa(matrix([0, 0], [0, 0]))).toBeNull()
  })
})

describe('the area under the ROC curve', () => {
  test('is the share of pairs in their order', () => {
    // scikit-learn's example for roc_auc_score: one of four pairs is the wrong way round.
    expect(areaUnderRoc(countScores([[0.1, false], [0.4, false], [0.35, true], [0.8, true]]))).toBe(0.75)
  })

  test('counts a tie half', () => {
    // .5 ties with .5; the three other pairs are won.
    expect(areaUnderRoc(countScores([[0.5, true], [0.9, true], [0.5, false], [0.1, false]]))).toBe(3.5 / 4)
  })

  test('is that of the CT ratings in Hanley & McNeil 1982, table 1', () => {
    const normal = [33, 6, 6, 11, 2]
    const abnormal = [3, 2, 2, 11, 33]
    expect(areaUnderRoc({ scores: [5, 4, 3, 2, 1], honest: normal.toReversed(), bad: abnormal.toReversed() })).toBeCloseTo(0.893, 3)
  })

  test('needs both classes', () => {
    expect(areaUnderRoc(countScores([[0.5, true]]))).toBeNull()
    expect(areaUnderRoc(countScores([]))).toBeNull()
  })

  test('is the same under every map that keeps the order, and the rest of 1 under one that turns it', () => {
    fc.assert(
      fc.property(bothClasses, (items) => {
        const area = areaUnderRoc(countScores(items))!
        const mapped = (map: (score: number) => number) => areaUnderRoc(countScores(items.map(([score, bad]): Scored => [map(score), bad])))!
        expect(mapped((score) => Math.exp(3 * score) - 7)).toBe(area)
        expect(mapped((score) => -score)).toBeCloseTo(1 - area, 12)
      }),
    )
  })

  test('is a half where all score alike', () => {
    fc.assert(fc.property(bothClasses, (items) => areaUnderRoc(countScores(items.map(([, bad]): Scored => [0.3, bad]))) === 0.5))
  })

  test('is that under the points of the curve, by trapezes', () => {
    fc.assert(
      fc.property(bothClasses, (items) => {
        const points = rocPoints(countScores(items))
        const area = points.slice(1).reduce((sum, point, index) => sum + ((point.falsePositives - points[index]!.falsePositives) * (point.truePositives + points[index]!.truePositives)) / 2, 0)
        expect(area).toBeCloseTo(areaUnderRoc(countScores(items))!, 12)
      }),
    )
  })
})

describe('the ROC curve', () => {
  test('has a point a score, ties together, from nothing flagged to all', () => {
    expect(rocPoints(countScores([[0.9, true], [0.5, true], [0.5, false], [0.1, false]]))).toEqual([
      { threshold: null, falsePositives: 0, truePositives: 0 },
      { threshold: 0.9, falsePositives: 0, truePositives: 0.5 },
      { threshold: 0.5, falsePositives: 0.5, truePositives: 1 },
      { threshold: 0.1, falsePositives: 1, truePositives: 1 },
    ])
  })

  test('thinned keeps both ends and no two points too near', () => {
    const points = rocPoints(countScores(Array.from({ length: 1000 }, (_, at): Scored => [at / 1000, at % 3 === 0])))
    const thin = thinPoints(points, 0.05)
    expect([thin[0], thin.at(-1)]).toEqual([points[0], points.at(-1)])
    expect(thin.length).toBeGreaterThan(15)
    expect(thin.length).toBeLessThan(45)
  })
})

describe('the cut at a rate of false positives', () => {
  const items = countScores([[0.9, true], [0.8, false], [0.7, true], [0.6, false], [0.6, true], [0.5, false], [0.4, false]])

  test('is the lowest threshold that flags no more of the honest', () => {
    expect(cutAt(items, 0.25)).toEqual({ threshold: 0.7, honest: 1, bad: 2 })
    expect(cutAt(items, 0.49)).toEqual({ threshold: 0.7, honest: 1, bad: 2 })
    expect(cutAt(items, 0.5)).toEqual({ threshold: 0.6, honest: 2, bad: 3 })
  })

  test('flags what is above all honest ones where none may be, and nothing where an honest one is on top', () => {
    expect(cutAt(items, 0)).toEqual({ threshold: 0.9, honest: 0, bad: 1 })
    expect(cutAt(countScores([[0.9, false], [0.9, true], [0.1, true]]), 0)).toEqual({ threshold: null, honest: 0, bad: 0 })
  })

  test('takes a rate at its word where it comes out whole', () => {
    // 0.07 × 100 is a little more than 7 in binary, 0.29 × 100 a little less than 29.
    const hundred = countScores(Array.from({ length: 100 }, (_, at): Scored => [at, false]))
    expect([0.07, 0.29].map((rate) => cutAt(hundred, rate).honest)).toEqual([7, 29])
  })

  test('catches no less at a higher rate, and never flags too many', () => {
    fc.assert(
      fc.property(bothClasses, fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (items, one, other) => {
        const counts = countScores(items)
        const [low, high] = [Math.min(one, other), Math.max(one, other)]
        expect(cutAt(counts, high).bad).toBeGreaterThanOrEqual(cutAt(counts, low).bad)
        expect(cutAt(counts, low).honest).toBeLessThanOrEqual(low * items.filter(([, bad]) => !bad).length + 1e-6)
      }),
    )
  })
})

describe('the Brier score', () => {
  test('is the mean squared distance of risk and outcome', () => {
    const items = countScores([[0.1, false], [0.8, true]])
    expect(brierScore(items, evenWeights(items))).toBeCloseTo((0.01 + 0.04) / 2, 12)
  })

  test('at a base rate counts the classes by it', () => {
    // Honest: .01 and .25, mean .13; bad: .04.
    const items = countScores([[0.1, false], [0.5, false], [0.8, true]])
    expect(brierScore(items, weightsAt(0.2, items)!)).toBeCloseTo(0.8 * 0.13 + 0.2 * 0.04, 12)
    expect(weightsAt(0.2, countScores([[0.1, false]]))).toBeNull()
  })

  test('over the verdicts sums their squared distances', () => {
    expect(squaredError({ genuine: 0.7, spam: 0.1, spy: 0.1, fraud: 0.1 }, 'spam')).toBeCloseTo(0.49 + 0.81 + 0.01 + 0.01, 12)
    expect(squaredError({ genuine: 1, spam: 0, spy: 0, fraud: 0 }, 'fraud')).toBe(2)
  })
})

describe('the reliability table', () => {
  test('has mean risk and share of bad by bin; a border belongs to the upper bin, 1 to the last', () => {
    const items = countScores([[0.02, false], [0.04, true], [1 - 0.9, true], [1, true], [0.95, false]])
    const table = reliability(items, evenWeights(items))
    expect(table).toHaveLength(10)
    expect(table[0]).toMatchObject({ from: 0, to: 0.1, count: 2, bad: 1, weight: 0.4, share: 0.5 })
    expect(table[0]!.predicted).toBeCloseTo(0.03, 12)
    expect(table[1]).toMatchObject({ count: 1, bad: 1 })
    expect(table[9]).toMatchObject({ count: 2, bad: 1 })
    expect(table[5]).toEqual({ from: 0.5, to: 0.6, count: 0, bad: 0, weight: 0, predicted: null, share: null, low: null, high: null })
    // Wilson for 1 of 2.
    expect(table[0]!.low).toBeCloseTo(0.0945, 4)
    expect(table[0]!.high).toBeCloseTo(0.9055, 4)
  })

  test('at a base rate weighs shares and their intervals by it', () => {
    // Half are bad; at 20 % the odds are a quarter of those counted: 1 to 1 becomes 1 to 4.
    const items = countScores([[0.5, true], [0.5, false]])
    const bin = reliability(items, weightsAt(0.2, items)!)[5]!
    expect(bin.share).toBeCloseTo(0.2, 12)
    expect(bin.weight).toBeCloseTo(1, 12)
    const [low, high] = [0.0945312, 0.9054688]
    expect(bin.low).toBeCloseTo(low / (low + 4 * (1 - low)), 6)
    expect(bin.high).toBeCloseTo(high / (high + 4 * (1 - high)), 6)
  })

  test('its weights sum to 1, and its shares to the base rate', () => {
    fc.assert(
      fc.property(bothClasses, fc.double({ min: 0.01, max: 0.99, noNaN: true }), (items, baseRate) => {
        const counts = countScores(items)
        const table = reliability(counts, weightsAt(baseRate, counts)!)
        expect(table.reduce((sum, bin) => sum + bin.weight, 0)).toBeCloseTo(1, 9)
        expect(table.reduce((sum, bin) => sum + bin.weight * (bin.share ?? 0), 0)).toBeCloseTo(baseRate, 9)
        for (const { share, low, high } of table) {
          if (share === null) continue
          expect(low).toBeLessThanOrEqual(share + 1e-12)
          expect(high).toBeGreaterThanOrEqual(share - 1e-12)
        }
      }),
    )
  })
})

describe('the expected calibration error', () => {
  const errorOf = (items: Scored[]) => {
    const counts = countScores(items)
    const weights = evenWeights(counts)
    return calibrationError(reliability(counts, weights), weights)
  }
  const times = (count: number, score: number, isBad: boolean): Scored[] => Array.from({ length: count }, () => [score, isBad])

  test('is the mean distance of the bins, by how many are in each', () => {
    // Three at .2 with a third bad, one at .9 that is honest.
    expect(errorOf([...times(1, 0.2, true), ...times(2, 0.2, false), ...times(1, 0.9, false)]).plain).toBeCloseTo(0.75 * (1 / 3 - 0.2) + 0.25 * 0.9, 12)
  })

  test('debiased takes off what chance adds', () => {
    // Distance .05, deviation √(.25 / 100) = .05: drawn anew it would be .05 (√(2/π) e^-½ + 2Φ(1) − 1) = .058331.
    const { plain, debiased } = errorOf([...times(50, 0.55, true), ...times(50, 0.55, false)])
    expect(plain).toBeCloseTo(0.05, 12)
    expect(debiased).toBeCloseTo(0.1 - 0.058331, 5)
  })

  test('debiased is not below 0, and as the plain one where nothing is left to chance', () => {
    expect(errorOf([...times(50, 0.5, true), ...times(50, 0.5, false)])).toEqual({ plain: 0, debiased: 0 })
    const sure = errorOf(times(10, 0.75, true))
    expect(sure.debiased).toBeCloseTo(0.25, 12)
  })

  test('debiased is nearer the truth, 0, for risks that are right', () => {
    const random = createRandom(11)
    const runs = Array.from({ length: 200 }, () => errorOf(Array.from({ length: 100 }, (): Scored => {
      const risk = random()
      return [risk, random() < risk]
    })))
    const mean = (key: 'plain' | 'debiased') => runs.reduce((sum, run) => sum + run[key], 0) / runs.length
    expect(mean('plain')).toBeGreaterThan(0.08)
    expect(mean('debiased')).toBeLessThan(0.75 * mean('plain'))
  })
})

describe('the normal distribution', () => {
  test.each([[0, 0.5], [1, 0.8413447], [-1, 0.1586553], [1.959964, 0.975], [-3, 0.0013499]])('has below %f the share %f', (value, share) => {
    expect(normalBelow(value)).toBeCloseTo(share, 6)
  })

  test('is at a mean distance √(2/π) from its own mean, and at its mean where it has no width', () => {
    expect(meanDistance(0, 1)).toBeCloseTo(Math.sqrt(2 / Math.PI), 6)
    expect(meanDistance(-0.3, 0)).toBe(0.3)
    expect(meanDistance(-5, 0.1)).toBeCloseTo(5, 6)
  })
})

describe('resampling', () => {
  test('draws the same for the same seed, and other numbers for another', () => {
    const draw = (seed: number) => Array.from({ length: 5 }, createRandom(seed))
    expect(draw(1)).toEqual(draw(1))
    expect(draw(1)).not.toEqual(draw(2))
    for (const value of Array.from({ length: 10_000 }, createRandom(3))) expect(value >= 0 && value < 1).toBe(true)
  })

  test('draws as many as there are, each kind as often as it is there in the mean', () => {
    const resample = createResampler([10, 0, 30], createRandom(1))
    let first = 0
    for (let at = 0; at < 400; at++) {
      const [a, b, c] = resample()
      expect([a! + c!, b]).toEqual([40, 0])
      first += a!
    }
    // Mean 10, deviation √(40 · ¼ · ¾ / 400) = .14.
    expect(Math.abs(first / 400 - 10)).toBeLessThan(0.6)
  })

  test('gives the 2.5th to the 97.5th percentile', () => {
    const values = Array.from({ length: 101 }, (_, at) => 100 - at)
    expect(estimateOf(50, values)).toEqual({ value: 50, low: 2.5, high: 97.5 })
    expect(estimateOf(3, [2, null, 4])).toEqual({ value: 3, low: 2.05, high: 3.95 })
    expect(estimateOf(3, [])).toEqual({ value: 3, low: null, high: null })
  })

  test('is done a thousand times, and less often for many inquiries', () => {
    expect([0, 20_000, 40_000, 10_000_000].map(usualResamples)).toEqual([1_000, 1_000, 500, 100])
  })
})

test('the default policy means 5.6 % of bad inquiries', () => {
  // 3 × 10^-1.7 to 1.
  expect(baseRateOf(defaultPolicy)).toBeCloseTo(0.0598579 / 1.0598579, 6)
})
