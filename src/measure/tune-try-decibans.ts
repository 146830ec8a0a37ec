import { riskClasses, verdicts } from '../inquiry/schema'
import type { Policy } from '../policy/schema'
import { probabilitiesOf } from '../score/weigh'
import { type Comparison, createLossTally } from './tune-compare'
import { fitDecibans, withIntercepts } from './tune-decibans'
import { type FitOptions, handSet, type Strength } from './tune-fit'
import type { Fold } from './tune-folds'
import { decibanParts } from './tune-guards'
import { riskLoss, verdictLoss } from './tune-losses'
import type { TuneRows } from './tune-rows'
import { withoutIntercepts } from './tune-standing'
import { type CappedSums, sumRow } from './tune-sums'

/** How decibans do on rows that they were not fitted on, if they are held to the hand-set ones so tightly. */
export interface DecibanTrial {
  readonly strength: Strength
  /** Log loss by the intercepts of the rows fitted on. */
  readonly byText: Comparison
  /** Log loss on files held out whole, by intercepts of their own; `null` where there are not enough files. */
  readonly bySource: Comparison | null
  /** Log loss by the policy's own priors, every class counting as much as they say. */
  readonly atBaseRate: Comparison
  /** The same of honest or not alone, whatever the class. */
  readonly riskAtBaseRate: Comparison
  /** Share of honest rows condemned by the policy's own priors; `null` where none is honest. */
  readonly honestCondemned: Comparison | null
  /** The fitted values of each fold of each repetition by text. */
  readonly fits: readonly (readonly Float64Array[])[]
}

export interface TrialOptions extends FitOptions {
  readonly strengths: readonly Strength[]
  /** Called before the fits of each fold. */
  readonly onFit?: () => void
}

const honest = verdicts.indexOf('genuine')

/** Tries each strength on the same folds. */
export function tryDecibans(model: CappedSums, policy: Policy, weights: Float64Array, repetitions: readonly (readonly Fold[])[], files: readonly Fold[], options: TrialOptions): DecibanTrial[] {
  const { rows } = model
  const loss = verdictLoss(rows)
  const hand = handSet(model, decibanParts)
  const ofRisk = riskLoss(rows)
  const sums = new Float64Array(model.heads)
  const lossAt = (values: Float64Array, row: number, which = loss): number => {
    sumRow(model, values, row, sums, null, true)
    return which(row, sums, null, null)
  }
  const condemned = (values: Float64Array, row: number): number => {
    sumRow(model, values, row, sums, null, true)
    return sums.some((sum) => sum > 0) ? 1 : 0
  }
  const atPriors = baseRateWeights(rows, policy, weights)
  const tallies = options.strengths.map(() => ({ text: createLossTally(rows.count), risk: createLossTally(rows.count), source: createLossTally(rows.count), priors: createLossTally(rows.count), condemned: createLossTally(rows.count), fits: repetitions.map((): Float64Array[] => []) }))

  repetitions.forEach((folds, repetition) => {
    for (const { train, held } of folds) {
      options.onFit?.()
      const old = withIntercepts(model, hand, train)
      fitDecibans(model, train, options.strengths, options).forEach((fit, at) => {
        const { text, risk, priors, condemned: judged, fits } = tallies[at]!
        fits[repetition]!.push(fit.values)
        const plain = withoutIntercepts(model, fit.values)
        for (let row = 0; row < rows.count; row++) {
          if (held[row] === 0) continue
          text.add(row, lossAt(old, row), lossAt(fit.values, row))
          priors.add(row, lossAt(hand, row), lossAt(plain, row))
          risk.add(row, lossAt(hand, row, ofRisk), lossAt(plain, row, ofRisk))
          if (rows.verdict[row] === honest) judged.add(row, condemned(hand, row), condemned(plain, row))
        }
      })
    }
  })
  for (const { train, held } of files) {
    options.onFit?.()
    const old = withIntercepts(model, hand, held)
    fitDecibans(model, train, options.strengths, options).forEach((fit, at) => {
      const values = withIntercepts(model, withoutIntercepts(model, fit.values), held)
      for (let row = 0; row < rows.count; row++) if (held[row] !== 0) tallies[at]!.source.add(row, lossAt(old, row), lossAt(values, row))
    })
  }
  return options.strengths.flatMap((strength, at): DecibanTrial[] => {
    const { text, risk, source, priors, condemned: judged, fits } = tallies[at]!
    const [byText, riskAtBaseRate, atBaseRate] = [text.compare(weights), risk.compare(atPriors), priors.compare(atPriors)]
    return byText === null || riskAtBaseRate === null || atBaseRate === null ? [] : [{ strength, byText, bySource: source.compare(weights), atBaseRate, riskAtBaseRate, honestCondemned: judged.compare(weights), fits }]
  })
}

/** Weights by which each class counts as much as the policy's priors say. */
function baseRateWeights({ count, verdict }: TuneRows, policy: Policy, weights: Float64Array): Float64Array {
  const meant = probabilitiesOf(policy.priors)
  const totals = verdicts.map(() => 0)
  for (let row = 0; row < count; row++) if (verdict[row]! >= 0) totals[verdict[row]!] = totals[verdict[row]!]! + weights[row]!
  return weights.map((weight, row) => (weight === 0 ? 0 : (weight * meant[verdicts[verdict[row]!]!]) / totals[verdict[row]!]!))
}

/** Classes with too few rows to fit anything toward, by the least number of hits. */
export function missingClasses({ count, verdict }: TuneRows, weights: Float64Array, least: number): readonly (typeof riskClasses)[number][] {
  return riskClasses.filter((name) => {
    let total = 0
    for (let row = 0; row < count; row++) if (verdict[row] === verdicts.indexOf(name)) total += weights[row]!
    return total < least
  })
}
