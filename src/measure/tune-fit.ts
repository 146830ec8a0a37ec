import { type Factor, type FactorFit, fitFactors } from './tune-factors'
import { freeValue, type GuardedWeight, type GuardOptions, guardWeights, type Part, roundWeight } from './tune-guards'
import type { RowLoss } from './tune-losses'
import { type FreeValue, minimise, pullsAt } from './tune-solver'
import { type CappedSums, valuesLength } from './tune-sums'

export interface FitOptions extends GuardOptions {
  /** Pulls move nothing but for what they have, without the row that pulls most, above so many standard errors. */
  readonly certainty: number
}

/** Weights fitted to rows. */
export interface Fit {
  /** Whole numbers by item and head; intercepts behind them as they were fitted. */
  readonly values: Float64Array
  /** As fitted, before rounding. */
  readonly exact: Float64Array
  readonly guarded: readonly GuardedWeight[]
  /** Standard errors by place among the values; 0 for what was not fitted. */
  readonly errors: Float64Array
  /** What each family's weights were multiplied by before. */
  readonly factors: readonly Factor[]
}

/** The hand-set values, with intercepts of 0. */
export function handSet(model: CappedSums, heads: readonly Part[]): Float64Array {
  const values = new Float64Array(valuesLength(model))
  model.rows.items.forEach(({ weight }, item) => heads.forEach((part, head) => (values[item * heads.length + head] = weight[part] ?? 0)))
  return values
}

/** How freely weights move: standard deviations of the priors around 1 for a family's factor, and around a weight so multiplied; 0 for not at all. */
export interface Strength {
  readonly factors: number
  readonly weights: number
}

/**
 * Fits on the rows that have a weight, `intercepts` beside the weights, once for each strength: first a factor for each family's
 * weights together, then each weight around what that makes of it. `hand` are the hand-set values with intercepts that fit them.
 */
export function fitWeights(model: CappedSums, heads: readonly Part[], loss: RowLoss, rowWeights: Float64Array, intercepts: readonly FreeValue[], hand: Float64Array, strengths: readonly Strength[], options: FitOptions): Fit[] {
  const guarded = guardWeights(model.rows, heads, rowWeights, pullsAt(model, loss, rowWeights, hand).moves, options)
  const known = new Map<number, FactorFit>([[0, { values: hand, factors: [] }]])
  return strengths.map((strength) => {
    const { values: scaled, factors } = known.get(strength.factors) ?? fitFactors(model, heads, loss, rowWeights, intercepts, hand, strength.factors, guarded)
    known.set(strength.factors, { values: scaled, factors })
    const { exact, errors } = strength.weights === 0 ? { exact: scaled, errors: new Float64Array(scaled.length) } : fitEach(model, loss, rowWeights, intercepts, scaled, strength.weights, guarded, options)
    const values = exact.slice()
    for (const { at, home } of guarded) values[at] = roundWeight(home, exact[at]!)
    return { values, exact, guarded, errors, factors }
  })
}

function fitEach(model: CappedSums, loss: RowLoss, rowWeights: Float64Array, intercepts: readonly FreeValue[], begin: Float64Array, deviation: number, guarded: readonly GuardedWeight[], { certainty }: FitOptions): { exact: Float64Array; errors: Float64Array } {
  const pulls = pullsAt(model, loss, rowWeights, begin)
  const free = guarded.filter(({ fixed }) => fixed === null).map((weight) => freeValue(weight, begin[weight.at]!, deviation, pulls.strongest[weight.at]! + certainty * pulls.error[weight.at]!))
  const { values, errors } = minimise(model, loss, rowWeights, [...free, ...intercepts], begin)
  const errorAt = new Float64Array(values.length)
  free.forEach(({ at }, index) => (errorAt[at] = errors[index]!))
  return { exact: values, errors: errorAt }
}
