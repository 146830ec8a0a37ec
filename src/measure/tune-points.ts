import type { Policy } from '../policy/schema'
import { type Fit, fitWeights, type FitOptions, handSet, type Strength } from './tune-fit'
import { pointParts } from './tune-guards'
import { gradeLoss, type RowLoss } from './tune-losses'
import type { TuneRows } from './tune-rows'
import { isAboutWorth, type Standing } from './tune-standing'
import { type CappedSums, capsOf } from './tune-sums'

/** Worth: the channel's base and the points. Without an intercept, for bases and bands are left alone. */
export function pointModel(rows: TuneRows, policy: Policy): CappedSums {
  return { rows, heads: 1, ...capsOf(policy, 'points'), offset: rows.base, setOf: null, sets: 0 }
}

/** What grades cost by worth, where the rows stand so; `weights` leaves only rows whose grade the score decides. */
export function gradeLossAt(rows: TuneRows, policy: Policy, stands: (row: number) => Standing, rowWeights: Float64Array): { readonly loss: RowLoss; readonly weights: Float64Array } {
  const open = new Uint8Array(rows.count)
  const genuine = new Float64Array(rows.count)
  const weights = new Float64Array(rows.count)
  for (let row = 0; row < rows.count; row++) {
    if (rowWeights[row] === 0 || !isAboutWorth(rows, row)) continue
    const standing = stands(row)
    open[row] = standing.edges
    genuine[row] = standing.genuine
    if (standing.edges !== 0) weights[row] = rowWeights[row]!
  }
  const { A, B, C } = policy.bands
  return { loss: gradeLoss(rows, [A, B, C], open, genuine), weights }
}

/** Fits on the rows that have a weight, once for each strength. */
export function fitPoints(model: CappedSums, loss: RowLoss, rowWeights: Float64Array, strengths: readonly Strength[], options: FitOptions): Fit[] {
  return fitWeights(model, pointParts, loss, rowWeights, [], handSet(model, pointParts), strengths, options)
}
