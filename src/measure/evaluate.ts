import { type Grade, grades, type Verdict, verdicts } from '../inquiry/schema'
import { defaultPolicy } from '../policy/default'
import { quadraticKappa } from './agreement'
import { baseRateOf } from './base-rate'
import { createResampler, type Estimate, estimateOf, usualResamples } from './bootstrap'
import { brierScore, type ClassWeights, evenWeights, squaredError, weightsAt } from './brier'
import { binOf, calibrationError, reliability } from './calibration'
import { agreement, type ConfusionMatrix, createConfusion, f1EstimateAt, macroF1, precisionAt, recallAt } from './confusion'
import type { CalibrationAt, CalibrationEvaluation, ClassEvaluation, Evaluation, GradeEvaluation, HistogramBin, RankingEvaluation, VerdictEvaluation } from './evaluation'
import { isLabelled } from './from-judged'
import { type Labelled, riskOf } from './labelled'
import { createRandom } from './random'
import { areaUnderRoc, cutAt, rocPoints, thinPoints } from './roc'
import { createScoreCounter, type ScoreCounts, sumOf } from './score-counts'
import { type Share, shareOf } from './share'
import { createSlices } from './slices'
import { wilson } from './wilson'

export interface EvaluateOptions {
  /** The share of bad inquiries to weigh calibration to, above 0 and below 1; by default what the default policy's priors mean. */
  readonly baseRate?: number
  /** Resamples for intervals, 0 for none; by default 1,000, fewer for more than 20,000 inquiries. */
  readonly resamples?: number
  /** Of the resamples' random numbers; 1 by default. */
  readonly seed?: number
}

/** Gathers inquiries as they come: memory grows with the different risks and slices, not with the inquiries. */
export interface Evaluator {
  /** Takes an inquiry that was scored. */
  readonly add: (item: Labelled) => void
  /** The measure of the inquiries so far. */
  readonly result: () => Evaluation
}

/** Measures labelled inquiries. Equal inquiries and options give an equal evaluation, in whatever order the inquiries come. */
export function evaluate(items: Iterable<Labelled>, options: EvaluateOptions = {}): Evaluation {
  const evaluator = createEvaluator(options)
  for (const item of items) evaluator.add(item)
  return evaluator.result()
}

const histogramBins = 20
const falsePositiveRates = [0.01, 0.001]
const plotStep = 0.005

/** As `evaluate`, for inquiries that come one by one. */
export function createEvaluator({ baseRate = baseRateOf(defaultPolicy), resamples: wanted, seed = 1 }: EvaluateOptions = {}): Evaluator {
  const counts = { inquiries: 0, unlabelled: 0, labelled: { verdict: 0, grade: 0, intent: 0, language: 0 } }
  const right = { intent: 0, language: 0 }
  const verdictPairs = createConfusion<Verdict>(verdicts)
  const gradePairs = createConfusion<Grade>(grades)
  const risks = createScoreCounter()
  const histogram = Array.from({ length: histogramBins }, () => ({ genuine: 0, spam: 0, spy: 0, fraud: 0 }))
  const slices = createSlices()
  /** In units of 1e-8: probabilities have four decimals, so this is a sum of integers, the same in any order. */
  let squaredErrors = 0

  function addVerdict(item: Labelled, labelled: Verdict): void {
    // The policy's decibans give risks of four decimals; more are rounding errors, and would part what is tied.
    const risk = Math.round(riskOf(item) * 1e6) / 1e6
    verdictPairs.add(labelled, item.verdict)
    risks.add(risk, labelled !== 'genuine')
    histogram[binOf(risk, histogramBins)]![labelled]++
    squaredErrors += Math.round(squaredError(item.probabilities, labelled) * 1e8)
  }

  return {
    add(item) {
      const { label } = item
      counts.inquiries++
      if (!isLabelled(label)) {
        counts.unlabelled++
        return
      }
      for (const field of ['verdict', 'grade', 'intent', 'language'] as const) if (label[field] !== null) counts.labelled[field]++
      if (label.verdict !== null) addVerdict(item, label.verdict)
      if (label.grade !== null) gradePairs.add(label.grade, item.grade)
      if (label.intent === item.intent) right.intent++
      if (label.language === item.language) right.language++
      slices.add(item)
    },
    result() {
      const scored = risks.counts()
      const resamples = wanted ?? usualResamples(counts.inquiries - counts.unlabelled)
      const draw: Draw = { resamples, seed }
      return {
        format: 1,
        counts: { ...counts, labelled: { ...counts.labelled }, honest: sumOf(scored.honest), bad: sumOf(scored.bad) },
        verdicts: evaluateVerdicts(verdictPairs.matrix(), draw),
        grades: evaluateGrades(gradePairs.matrix(), draw),
        intents: shareOf(right.intent, counts.labelled.intent),
        languages: shareOf(right.language, counts.labelled.language),
        ...evaluateRisk(scored, { ...draw, baseRate, multiclassBrier: squaredErrors / 1e8 / counts.labelled.verdict, histogram: histogram.map((bin, at): HistogramBin => ({ from: at / histogramBins, to: (at + 1) / histogramBins, counts: { ...bin } })) }),
        slices: { language: slices.slices('language'), channel: slices.slices('channel'), length: slices.slices('length') },
        bootstrap: { resamples, seed },
      }
    },
  }
}

interface Draw {
  readonly resamples: number
  readonly seed: number
}

function evaluateVerdicts(matrix: ConfusionMatrix<Verdict>, draw: Draw): VerdictEvaluation | null {
  const accuracy = agreement(matrix)
  const macro = macroF1(matrix)
  if (accuracy === null || macro === null) return null
  const classOf = (at: number): ClassEvaluation => {
    const f1 = f1EstimateAt(matrix, at)
    return { precision: precisionAt(matrix, at), recall: recallAt(matrix, at), f1: f1 && rounded(f1) }
  }
  const [genuine, ...bad] = matrix.counts as [readonly number[], ...(readonly number[])[]]
  const condemned = (rows: readonly (readonly number[])[]): Share | null => {
    const all = rows.reduce((sum, row) => sum + sumOf(row), 0)
    return shareOf(all - rows.reduce((sum, row) => sum + row[0]!, 0), all)
  }
  return {
    confusion: matrix,
    accuracy,
    byVerdict: { genuine: classOf(0), spam: classOf(1), spy: classOf(2), fraud: classOf(3) },
    macroF1: rounded(estimateOf(macro, resampleMatrix(matrix, draw, macroF1))),
    honestCondemned: condemned([genuine]),
    badCondemned: condemned(bad),
  }
}

function evaluateGrades(matrix: ConfusionMatrix<Grade>, draw: Draw): GradeEvaluation | null {
  const exact = agreement(matrix)
  const near = agreement(matrix, 1)
  if (exact === null || near === null) return null
  const kappa = quadraticKappa(matrix)
  return { confusion: matrix, exact, near, kappa: kappa === null ? null : rounded(estimateOf(kappa, resampleMatrix(matrix, draw, quadraticKappa))) }
}

/** A figure of each resample of what a matrix counts. */
function resampleMatrix<Class extends string, Figure>({ classes, counts }: ConfusionMatrix<Class>, { resamples, seed }: Draw, figure: (drawn: ConfusionMatrix<Class>) => Figure): Figure[] {
  const resample = createResampler(counts.flat(), createRandom(seed))
  const size = classes.length
  return Array.from({ length: resamples }, () => {
    const drawn = resample()
    return figure({ classes, counts: counts.map((_, row) => Array.from(drawn.subarray(row * size, (row + 1) * size))) })
  })
}

interface RiskDraw extends Draw {
  readonly baseRate: number
  readonly multiclassBrier: number
  readonly histogram: readonly HistogramBin[]
}

/** Ranking and calibration, from one set of resamples: honest and bad inquiries are drawn apart, so that their numbers stay. */
function evaluateRisk(scored: ScoreCounts, { resamples, seed, baseRate, multiclassBrier, histogram }: RiskDraw): { ranking: RankingEvaluation | null; calibration: CalibrationEvaluation | null } {
  const [allHonest, allBad] = [sumOf(scored.honest), sumOf(scored.bad)]
  if (allHonest + allBad === 0) return { ranking: null, calibration: null }
  const even = evenWeights(scored)
  const stated = weightsAt(baseRate, scored)
  const drawHonest = createResampler(scored.honest, createRandom(seed))
  const drawBad = createResampler(scored.bad, createRandom(seed + 1))
  const drawn = Array.from({ length: resamples }, () => {
    const counts = { scores: scored.scores, honest: drawHonest(), bad: drawBad() }
    return {
      area: areaUnderRoc(counts),
      recalls: falsePositiveRates.map((rate) => cutAt(counts, rate).bad / allBad),
      brier: brierScore(counts, even),
      statedBrier: stated && brierScore(counts, stated),
    }
  })
  const area = areaUnderRoc(scored)
  return {
    ranking: area === null ? null : {
      area: rounded(estimateOf(area, drawn.map((one) => one.area))),
      points: thinPoints(rocPoints(scored), plotStep).map(({ threshold, falsePositives, truePositives }) => ({ threshold: roundedOrNull(threshold), falsePositives: fourDecimals(falsePositives), truePositives: fourDecimals(truePositives) })),
      atFalsePositives: falsePositiveRates.map((allowed, at) => {
        const { threshold, honest, bad } = cutAt(scored, allowed)
        return { allowed, threshold: roundedOrNull(threshold), honestFlagged: shareOf(honest, allHonest)!, recall: rounded(noNarrower(estimateOf(bad / allBad, drawn.map((one) => one.recalls[at]!)), wilson(bad, allBad))) }
      }),
      histogram,
    },
    calibration: {
      multiclassBrier: fourDecimals(multiclassBrier),
      asLabelled: calibrationAt(scored, fourDecimals(allBad / (allHonest + allBad)), even, drawn.map((one) => one.brier)),
      atBaseRate: stated && calibrationAt(scored, baseRate, stated, drawn.map((one) => one.statedBrier)),
    },
  }
}

function calibrationAt(scored: ScoreCounts, baseRate: number, weights: ClassWeights, resampledBrier: readonly (number | null)[]): CalibrationAt {
  const table = reliability(scored, weights)
  const { plain, debiased } = calibrationError(table, weights)
  return {
    baseRate,
    brier: rounded(estimateOf(brierScore(scored, weights), resampledBrier)),
    brierOfBaseRate: fourDecimals(baseRate * (1 - baseRate)),
    expectedError: fourDecimals(plain),
    debiasedError: fourDecimals(debiased),
    table: table.map((bin) => ({
      ...bin,
      weight: fourDecimals(bin.weight),
      predicted: roundedOrNull(bin.predicted),
      share: roundedOrNull(bin.share),
      low: roundedOrNull(bin.low),
      high: roundedOrNull(bin.high),
    })),
  }
}

/** Resamples of a share of 0 or 1 are all alike: that would be certainty out of nothing. */
function noNarrower({ value, low, high }: Estimate, least: { low: number; high: number }): Estimate {
  return { value, low: Math.min(low ?? 1, least.low), high: Math.max(high ?? 0, least.high) }
}

function rounded({ value, low, high }: Estimate): Estimate {
  return { value: fourDecimals(value), low: roundedOrNull(low), high: roundedOrNull(high) }
}

function roundedOrNull(value: number | null): number | null {
  return value === null ? null : fourDecimals(value)
}

function fourDecimals(value: number): number {
  return Math.round(value * 10_000) / 10_000 + 0
}

