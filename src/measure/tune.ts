import { riskClasses, type RiskClass, type Verdict, verdicts } from '../inquiry/schema'
import type { Policy } from '../policy/schema'
import { bestDecibans, bestPoints, decibanStrengths, isBetterByDecibans, isBetterByPoints, pointStrengths } from './tune-choice'
import { decibanModel, fitDecibans, withIntercepts } from './tune-decibans'
import { tellWeights, type TunedWeight } from './tune-describe'
import type { Factor } from './tune-factors'
import { type Fit, handSet } from './tune-fit'
import { type Fold, foldsBySource, foldsByText } from './tune-folds'
import { decibanParts, parts, pointParts } from './tune-guards'
import { verdictLoss } from './tune-losses'
import { changedPolicy, type WeightChange } from './tune-patch'
import { fitPoints, gradeLossAt, pointModel } from './tune-points'
import { arrangeRows, type TuneData, type TuneRows } from './tune-rows'
import { pullsAt } from './tune-solver'
import { isAboutWorth, standingOf } from './tune-standing'
import { type DecibanTrial, missingClasses, tryDecibans } from './tune-try-decibans'
import { type PointTrial, tryPoints } from './tune-try-points'

/** How freely weights may move. */
export interface TuneOptions {
  /** Least hits of a weight that may move by itself, near-duplicates counted once; 5 by default. With its family a weight moves from 2 on. */
  readonly minHits?: number
  /** An intercept a class for each file instead of one for all. */
  readonly bySource?: boolean
  /** Fits also the weights of rules and composites that have none. */
  readonly includeShadow?: boolean
  /** Called before each of the fits: how many are done, and of how many. */
  readonly onStep?: (done: number, all: number) => void
}

/**
 * Why a part of the weights was written or not: better on what was held out, or not; no fit moved a whole number; or too few
 * labels to fit anything.
 */
export type TuneOutcome = 'better' | 'not-better' | 'nothing-moved' | 'too-little'

/** How fitting the decibans went. */
export interface TunedDecibans {
  readonly outcome: TuneOutcome
  /** How the fit does on inquiries that were held out; `null` where nothing could be tried. */
  readonly trial: Omit<DecibanTrial, 'fits'> | null
  /** What families were multiplied by. */
  readonly factors: readonly Factor[]
  /** Decibans that the fit added to the priors, a file or for all: the corpus' own base rate, thrown away. */
  readonly intercepts: readonly Readonly<Record<RiskClass, number>>[]
  /** Too few inquiries to fit anything toward. */
  readonly missing: readonly RiskClass[]
}

/** How fitting the points went. */
export interface TunedPoints {
  readonly outcome: TuneOutcome
  readonly trial: PointTrial | null
  readonly factors: readonly Factor[]
}

/** What tuning found, and the policy that came out of it. */
export interface TuneResult {
  /** Inquiries with a verdict, and with a grade. */
  readonly labelled: number
  readonly graded: number
  /** Different texts among them. */
  readonly texts: number
  readonly byVerdict: Readonly<Record<Verdict, number>>
  readonly decibans: TunedDecibans
  readonly points: TunedPoints
  /** Every weight that spoke, in the policy's order. */
  readonly weights: readonly TunedWeight[]
  readonly changes: readonly WeightChange[]
  /** The policy with the changes; `null` where nothing is better than it was. */
  readonly policy: Policy | null
}

/** Pulls of fewer standard errors than this move no single weight: what one mail alone says is never more than one. */
const certainty = 1
export const usualMinHits = 5

/**
 * Fits a policy's decibans and points to labelled inquiries; never its priors, caps, bases or bands. Whole numbers, signs as they
 * are, and no number moves unless inquiries that were held out are judged better for it. Equal data, in equal order, give an
 * equal answer.
 */
export function tune(data: TuneData, policy: Policy, options: TuneOptions = {}): TuneResult {
  const { minHits = usualMinHits, bySource = false, includeShadow = false } = options
  const guards = { minHits, includeShadow, certainty }
  const rows = arrangeRows(data, policy)
  const repetitions = repetitionsOf(rows)
  const verdictRows = rows.share.map((share, row) => (rows.verdict[row]! >= 0 ? share : 0))
  const gradeRows = rows.share.map((share, row) => (rows.grade[row]! >= 0 ? share : 0))
  const files = foldsBySource(rows, verdictRows)
  const step = stepsOf(2 * repetitions.flat().length + files.length, options.onStep)

  const model = decibanModel(rows, policy, bySource ? rows.source : null)
  const hand = handSet(model, decibanParts)
  const missing = missingClasses(rows, verdictRows, minHits)
  const canFit = missing.length < decibanParts.length && countOf(verdictRows, (row) => rows.verdict[row] === verdicts.indexOf('genuine')) >= minHits
  const decibanTrial = canFit ? bestDecibans(tryDecibans(model, policy, verdictRows, masked(repetitions, verdictRows), files, { ...guards, strengths: decibanStrengths, onFit: step })) : null
  const decibanFit = decibanTrial && fitDecibans(model, verdictRows, [decibanTrial.strength], guards)[0]!
  const decibanOutcome = outcomeOf(decibanTrial && isBetterByDecibans(decibanTrial), decibanFit, canFit)
  const kept = decibanOutcome === 'better'

  const points = pointModel(rows, policy)
  const learnt = gradeLossAt(rows, policy, standingOf(model, kept ? decibanFit!.values : hand, policy), gradeRows)
  const canGrade = countOf(gradeRows, (row) => isAboutWorth(rows, row)) >= minHits
  const pointTrial = canGrade ? bestPoints(tryPoints(model, policy, gradeRows, masked(repetitions, gradeRows), kept ? decibanTrial!.fits : null, hand, { ...guards, strengths: pointStrengths, onFit: step })) : null
  const pointFit = pointTrial && fitPoints(points, learnt.loss, learnt.weights, [pointTrial.strength], guards)[0]!
  const pointOutcome = outcomeOf(pointTrial && isBetterByPoints(pointTrial), pointFit, canGrade)

  const tellDecibans = tellWeights(rows, verdictRows, decibanFit, kept, pullsAt(model, verdictLoss(rows), verdictRows, withIntercepts(model, hand, verdictRows)))
  const tellPoints = tellWeights(rows, learnt.weights, pointFit, pointOutcome === 'better', pullsAt(points, learnt.loss, learnt.weights, handSet(points, pointParts)))
  const weights = [...tellPoints, ...tellDecibans].sort((a, b) => a.item - b.item || parts.indexOf(a.told.part) - parts.indexOf(b.told.part)).map(({ told }) => told)
  const changes = weights.filter(({ from, to }) => from !== to).map(({ id, part, to }) => ({ id, part, to }))
  return {
    labelled: countOf(rows.share, (row) => rows.verdict[row]! >= 0),
    graded: countOf(rows.share, (row) => rows.grade[row]! >= 0),
    texts: new Set(rows.group).size,
    byVerdict: Object.fromEntries(verdicts.map((name, at) => [name, countOf(rows.share, (row) => rows.verdict[row] === at)])) as Record<Verdict, number>,
    decibans: {
      outcome: decibanOutcome,
      trial: decibanTrial && withoutFits(decibanTrial),
      factors: decibanFit?.factors ?? [],
      intercepts: decibanFit === null ? [] : interceptsOf(rows, decibanFit.values, model.sets),
      missing,
    },
    points: { outcome: pointOutcome, trial: pointTrial, factors: pointFit?.factors ?? [] },
    weights,
    changes,
    policy: changes.length === 0 ? null : changedPolicy(policy, changes),
  }
}

function stepsOf(all: number, onStep: TuneOptions['onStep']): () => void {
  let done = 0
  return () => onStep?.(done++, all)
}

function repetitionsOf(rows: TuneRows): Fold[][] {
  const { parts: foldCount, times } = rows.count <= 1_000 ? { parts: 10, times: 3 } : rows.count <= 5_000 ? { parts: 10, times: 1 } : { parts: 5, times: 1 }
  return Array.from({ length: times }, (_, time) => foldsByText(rows, rows.share, foldCount, time + 1))
}

/** The same folds with the rows of certain labels alone. */
function masked(repetitions: readonly (readonly Fold[])[], weights: Float64Array): Fold[][] {
  const mask = (side: Float64Array): Float64Array => side.map((weight, row) => (weights[row] === 0 ? 0 : weight))
  return repetitions.map((folds) => folds.map(({ train, held }) => ({ train: mask(train), held: mask(held) })))
}

/** Rows with a weight that count. */
function countOf(weights: Float64Array, counts: (row: number) => boolean): number {
  let total = 0
  for (let row = 0; row < weights.length; row++) if (weights[row] !== 0 && counts(row)) total++
  return total
}

function outcomeOf(better: boolean | null, fit: Fit | null, possible: boolean): TuneOutcome {
  if (!possible || fit === null) return 'too-little'
  if (fit.guarded.every(({ at, home }) => fit.values[at] === home)) return 'nothing-moved'
  return better ? 'better' : 'not-better'
}

function interceptsOf(rows: TuneRows, values: Float64Array, sets: number): Record<RiskClass, number>[] {
  return Array.from({ length: sets }, (_, set) => Object.fromEntries(riskClasses.map((name, head) => [name, values[(rows.items.length + set) * decibanParts.length + head]!])) as Record<RiskClass, number>)
}

function withoutFits({ strength, byText, bySource, atBaseRate, riskAtBaseRate, honestCondemned }: DecibanTrial): Omit<DecibanTrial, 'fits'> {
  return { strength, byText, bySource, atBaseRate, riskAtBaseRate, honestCondemned }
}
