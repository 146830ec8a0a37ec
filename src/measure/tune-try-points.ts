import { type Grade, grades } from '../inquiry/schema'
import type { Policy } from '../policy/schema'
import { quadraticKappa } from './agreement'
import { createConfusion } from './confusion'
import { type Comparison, createLossTally } from './tune-compare'
import { handSet, type Strength } from './tune-fit'
import type { Fold } from './tune-folds'
import { pointParts } from './tune-guards'
import { fitPoints, gradeLossAt, pointModel } from './tune-points'
import { standingOf } from './tune-standing'
import { type CappedSums, sumRow } from './tune-sums'
import type { TrialOptions } from './tune-try-decibans'

/** How points do on rows that they were not fitted on, if they are held to the hand-set ones so tightly. */
export interface PointTrial {
  readonly strength: Strength
  /** Ordinal loss of the grades that the score decides. */
  readonly byText: Comparison
  /** Quadratic weighted kappa of all grades given: by the policy as it is, with the new decibans, and with the new points too. */
  readonly kappa: { readonly before: number | null; readonly decibans: number | null; readonly after: number | null }
}

/** `decibans` has the values of each fold of each repetition; `null` where they stay. */
export function tryPoints(
  model: CappedSums,
  policy: Policy,
  weights: Float64Array,
  repetitions: readonly (readonly Fold[])[],
  decibans: readonly (readonly Float64Array[])[] | null,
  hand: Float64Array,
  options: TrialOptions,
): PointTrial[] {
  const { rows } = model
  const points = pointModel(rows, policy)
  const handPoints = handSet(points, pointParts)
  const sums = new Float64Array(1)
  const worthOf = (values: Float64Array, row: number): number => {
    sumRow(points, values, row, sums, null, true)
    return Math.min(100, Math.max(0, sums[0]!))
  }
  const before = createConfusion<Grade>(grades)
  const between = createConfusion<Grade>(grades)
  const trials = options.strengths.map((strength) => ({ strength, tally: createLossTally(rows.count), after: createConfusion<Grade>(grades) }))
  const standsBefore = standingOf(model, hand, policy)

  repetitions.forEach((folds, repetition) =>
    folds.forEach(({ train, held }, at) => {
      options.onFit?.()
      const stands = decibans === null ? standsBefore : standingOf(model, decibans[repetition]![at]!, policy)
      const learnt = gradeLossAt(rows, policy, stands, train)
      const judged = gradeLossAt(rows, policy, stands, held)
      const fits = fitPoints(points, learnt.loss, learnt.weights, options.strengths, options).map(({ values }) => values)
      for (let row = 0; row < rows.count; row++) {
        if (held[row] === 0 || rows.grade[row]! < 0) continue
        const label = grades[rows.grade[row]!]!
        const { gradeAt } = stands(row)
        const handWorth = worthOf(handPoints, row)
        before.add(label, grades[standsBefore(row).gradeAt(handWorth)]!)
        between.add(label, grades[gradeAt(handWorth)]!)
        trials.forEach(({ tally, after }, index) => {
          after.add(label, grades[gradeAt(worthOf(fits[index]!, row))]!)
          if (judged.weights[row] === 0) return
          sumRow(points, handPoints, row, sums, null, true)
          const old = judged.loss(row, sums, null, null)
          sumRow(points, fits[index]!, row, sums, null, true)
          tally.add(row, old, judged.loss(row, sums, null, null))
        })
      }
    }),
  )
  const kappas = { before: quadraticKappa(before.matrix()), decibans: quadraticKappa(between.matrix()) }
  return trials.flatMap(({ strength, tally, after }): PointTrial[] => {
    const byText = tally.compare(weights)
    return byText === null ? [] : [{ strength, byText, kappa: { ...kappas, after: quadraticKappa(after.matrix()) } }]
  })
}
