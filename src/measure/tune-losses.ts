import { riskClasses, verdicts } from '../inquiry/schema'
import type { TuneRows } from './tune-rows'

/**
 * What the sums of one row cost, in nats. Where `slope` and `curve` are given, the first and second derivatives by the
 * sums are written to them: by head, and by head and head.
 */
export type RowLoss = (row: number, sums: Float64Array, slope: Float64Array | null, curve: Float64Array | null) => number

const natsPerDeciban = Math.LN10 / 10
const clampDecibans = 200

/** Heads of the decibans, as places in `verdicts`. */
const placeOfClass = riskClasses.map((name) => verdicts.indexOf(name))

/** Minus the logarithm of the probability that the labelled verdict is given: `P(class) ∝ 10^(decibans/10)`, `genuine` at 0. */
export function verdictLoss({ verdict }: TuneRows): RowLoss {
  const heads = riskClasses.length
  const share = new Float64Array(heads)
  const free = new Float64Array(heads)
  return (row, sums, slope, curve) => {
    const meant = verdict[row]!
    let highest = 0
    let meantAt = 0
    for (let head = 0; head < heads; head++) {
      const held = Math.min(clampDecibans, Math.max(-clampDecibans, sums[head]!))
      free[head] = held === sums[head] ? natsPerDeciban : 0
      share[head] = held * natsPerDeciban
      if (placeOfClass[head] === meant) meantAt = share[head]!
      highest = Math.max(highest, share[head]!)
    }
    let total = Math.exp(-highest)
    for (let head = 0; head < heads; head++) total += share[head] = Math.exp(share[head]! - highest)
    const loss = highest + Math.log(total) - meantAt
    if (slope === null || curve === null) return loss
    for (let head = 0; head < heads; head++) share[head] = share[head]! / total
    for (let head = 0; head < heads; head++) {
      slope[head] = free[head]! * (share[head]! - (placeOfClass[head] === meant ? 1 : 0))
      for (let other = 0; other < heads; other++) {
        curve[head * heads + other] = free[head]! * free[other]! * ((head === other ? share[head]! : 0) - share[head]! * share[other]!)
      }
    }
    return loss
  }
}

/** Minus the logarithm of the probability given to what the label says of honest or not. Without derivatives: it is only measured. */
export function riskLoss({ verdict }: TuneRows): RowLoss {
  return (row, sums) => {
    let odds = 0
    for (const sum of sums) odds += Math.exp(Math.min(clampDecibans, Math.max(-clampDecibans, sum)) * natsPerDeciban)
    return verdict[row] === verdicts.indexOf('genuine') ? Math.log1p(odds) : Math.log1p(1 / odds)
  }
}

/** Between which grades the score decides in a row: not where a ceiling or a floor has the last word. Bits, lowest for A from B. */
export type OpenEdges = Uint8Array

/** Points of score over which being on the wrong side of a band's edge grows from a doubt to a mistake. */
const edgeWidth = 5

/**
 * How far the score is on the wrong side of the bands' edges: a logistic loss an edge (all thresholds), so that two
 * grades off costs more than one. One head, worth; `genuine` is each row's P(genuine).
 */
export function gradeLoss({ grade }: TuneRows, edges: readonly number[], open: OpenEdges, genuine: Float64Array): RowLoss {
  return (row, sums, slope, curve) => {
    const worth = Math.min(100, Math.max(0, sums[0]!))
    const rate = genuine[row]! / edgeWidth
    const free = worth === sums[0] ? rate : 0
    let loss = 0
    let first = 0
    let second = 0
    edges.forEach((edge, at) => {
      if ((open[row]! & (1 << at)) === 0) return
      // Scores are rounded: half a point below an edge is on it.
      const above = worth * rate - (edge - 0.5) / edgeWidth
      const sign = grade[row]! <= at ? 1 : -1
      const wrong = 1 / (1 + Math.exp(sign * above))
      loss += sign * above > 0 ? Math.log1p(Math.exp(-sign * above)) : -sign * above + Math.log1p(Math.exp(sign * above))
      first -= sign * wrong
      second += wrong * (1 - wrong)
    })
    if (slope !== null && curve !== null) {
      slope[0] = free * first
      curve[0] = free * free * second
    }
    return loss
  }
}
