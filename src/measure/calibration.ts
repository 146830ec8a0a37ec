import type { ClassWeights } from './brier'
import { meanDistance } from './normal'
import type { ScoreCounts } from './score-counts'
import { wilson } from './wilson'

/** What is said of inquiries of about one risk, and what they are. */
export interface ReliabilityBin {
  /** Risks from this, which belongs to the bin, */
  readonly from: number
  /** up to this, which doesn't; 1 belongs to the last bin. */
  readonly to: number
  readonly count: number
  readonly bad: number
  /** The bin's part of all, by weight. */
  readonly weight: number
  /** The mean risk; `null` where the bin is empty, as all below. */
  readonly predicted: number | null
  /** The share that is bad, */
  readonly share: number | null
  /** with its 95 % interval: Wilson's for the inquiries counted alike, carried over to their weights. */
  readonly low: number | null
  readonly high: number | null
}

/**
 * Reliability table: inquiries in bins of equal width by their risk, each with its mean risk and the share that is bad.
 * Weights turn a share p into its part of the weighted odds, w₁p / (w₁p + w₀(1 − p)): that keeps the order, so the ends of an interval may be turned alike.
 */
export function reliability({ scores, honest, bad }: ScoreCounts, weights: ClassWeights, bins = 10): ReliabilityBin[] {
  const sums = Array.from({ length: bins }, () => ({ honest: 0, bad: 0, honestRisk: 0, badRisk: 0 }))
  for (let at = 0; at < scores.length; at++) {
    const sum = sums[binOf(scores[at]!, bins)]!
    sum.honest += honest[at]!
    sum.bad += bad[at]!
    sum.honestRisk += honest[at]! * scores[at]!
    sum.badRisk += bad[at]! * scores[at]!
  }
  return sums.map((sum, index): ReliabilityBin => {
    const place = { from: index / bins, to: (index + 1) / bins, count: sum.honest + sum.bad, bad: sum.bad }
    if (place.count === 0) return { ...place, weight: 0, predicted: null, share: null, low: null, high: null }
    const weight = weights.honest * sum.honest + weights.bad * sum.bad
    const { low, high } = wilson(sum.bad, place.count)
    return {
      ...place,
      weight,
      predicted: (weights.honest * sum.honestRisk + weights.bad * sum.badRisk) / weight,
      share: weighted(sum.bad / place.count, weights),
      low: weighted(low, weights),
      high: weighted(high, weights),
    }
  })
}

/** The bin that a score from 0 to 1 falls in: a score on a border is of the upper one. */
export function binOf(score: number, bins: number): number {
  return Math.max(0, Math.min(bins - 1, Math.floor(score * bins + 1e-9)))
}

function weighted(share: number, { honest, bad }: ClassWeights): number {
  return (bad * share) / (bad * share + honest * (1 - share))
}

/** How far the stated risks are from the shares found. */
export interface CalibrationError {
  /** Expected calibration error: the bins' |share − predicted|, weighted (Naeini, Cooper & Hauskrecht 2015). Chance alone makes it more than 0. */
  readonly plain: number
  /**
   * The same less what chance adds: twice the plain one less what it would be on average if each bin's share were
   * drawn anew from a normal distribution around the share found, with deviation √(p(1 − p)/n). It is the estimator that
   * Kumar, Liang & Ma 2019 (Verified Uncertainty Calibration) use for this error, its mean worked out rather than sampled; not below 0.
   */
  readonly debiased: number
}

/** The expected calibration error of a table made with these weights. */
export function calibrationError(table: readonly ReliabilityBin[], weights: ClassWeights): CalibrationError {
  let plain = 0
  let redrawn = 0
  for (const { count, bad, weight, predicted, share } of table) {
    if (predicted === null || share === null) continue
    const raw = bad / count
    // How fast the weighted share moves with the one counted.
    const slope = (weights.honest * weights.bad) / (weights.bad * raw + weights.honest * (1 - raw)) ** 2
    plain += weight * Math.abs(share - predicted)
    redrawn += weight * meanDistance(share - predicted, slope * Math.sqrt((raw * (1 - raw)) / count))
  }
  return { plain, debiased: Math.max(0, 2 * plain - redrawn) }
}
