import { riskClasses } from '../inquiry/schema'
import type { Policy } from '../policy/schema'
import { type Fit, fitWeights, type FitOptions, handSet, type Strength } from './tune-fit'
import { decibanParts } from './tune-guards'
import { verdictLoss } from './tune-losses'
import type { TuneRows } from './tune-rows'
import { type FreeValue, minimise } from './tune-solver'
import { type CappedSums, capsOf } from './tune-sums'

/** Wide enough to follow any corpus, and finite where a class is missing from it. */
const interceptDeviation = 20

/** Decibans of the classes, with a free intercept a class for each set of rows. */
export function decibanModel(rows: TuneRows, policy: Policy, setOf: Uint32Array | null): CappedSums {
  const heads = riskClasses.length
  const offset = new Float64Array(rows.count * heads)
  for (let row = 0; row < rows.count; row++) riskClasses.forEach((name, head) => (offset[row * heads + head] = policy.priors[name]))
  const sets = setOf === null ? 1 : setOf.reduce((most, set) => Math.max(most, set + 1), 1)
  return { rows, heads, ...capsOf(policy, 'decibans'), offset, setOf: setOf ?? new Uint32Array(rows.count), sets }
}

function intercepts({ rows, heads, sets }: CappedSums): FreeValue[] {
  return Array.from({ length: sets * heads }, (_, index) => ({ at: rows.items.length * heads + index, home: 0, deviation: interceptDeviation, doubt: 0, least: -200, most: 200 }))
}

/** The same weights with intercepts that fit the rows best. */
export function withIntercepts(model: CappedSums, values: Float64Array, rowWeights: Float64Array): Float64Array {
  return minimise(model, verdictLoss(model.rows), rowWeights, intercepts(model), values).values
}

/** Fits on the rows that have a weight, once for each strength; the intercepts of the whole decibans go with them. */
export function fitDecibans(model: CappedSums, rowWeights: Float64Array, strengths: readonly Strength[], options: FitOptions): Fit[] {
  const hand = withIntercepts(model, handSet(model, decibanParts), rowWeights)
  const fits = fitWeights(model, decibanParts, verdictLoss(model.rows), rowWeights, intercepts(model), hand, strengths, options)
  return fits.map((fit) => ({ ...fit, values: withIntercepts(model, fit.values, rowWeights) }))
}
