import type { Estimate } from './bootstrap'
import { type Share, shareOf } from './share'
import { wilson } from './wilson'

/** How often what is labelled so was judged so: rows by label, columns by judgement, both in the order of `classes`. */
export interface ConfusionMatrix<Class extends string = string> {
  readonly classes: readonly Class[]
  readonly counts: readonly (readonly number[])[]
}

/** Fills a confusion matrix as pairs come. */
export interface ConfusionCounter<Class extends string> {
  readonly add: (labelled: Class, judged: Class) => void
  readonly matrix: () => ConfusionMatrix<Class>
}

export function createConfusion<Class extends string>(classes: readonly Class[]): ConfusionCounter<Class> {
  const counts = classes.map(() => new Array<number>(classes.length).fill(0))
  return {
    add(labelled, judged) {
      counts[classes.indexOf(labelled)]![classes.indexOf(judged)]!++
    },
    matrix: () => ({ classes, counts: counts.map((row) => [...row]) }),
  }
}

/** All pairs of a matrix. */
export function totalOf({ counts }: ConfusionMatrix): number {
  return counts.reduce((sum, row) => sum + sumOf(row), 0)
}

/** How many are labelled as the class at `at`. */
export function labelledAt({ counts }: ConfusionMatrix, at: number): number {
  return sumOf(counts[at]!)
}

/** How many are judged to be of the class at `at`. */
export function judgedAt({ counts }: ConfusionMatrix, at: number): number {
  return counts.reduce((sum, row) => sum + row[at]!, 0)
}

/** Pairs at most `distance` classes apart, of all; at 0 the accuracy. `null` where there are none. */
export function agreement(matrix: ConfusionMatrix, distance = 0): Share | null {
  let near = 0
  matrix.counts.forEach((row, i) => row.forEach((count, j) => (near += Math.abs(i - j) <= distance ? count : 0)))
  return shareOf(near, totalOf(matrix))
}

/** Of what is judged to be of the class, the share that is: TP / (TP + FP). `null` where nothing is judged so. */
export function precisionAt(matrix: ConfusionMatrix, at: number): Share | null {
  return shareOf(matrix.counts[at]![at]!, judgedAt(matrix, at))
}

/** Of what is of the class, the share that is judged so: TP / (TP + FN). `null` where nothing is labelled so. */
export function recallAt(matrix: ConfusionMatrix, at: number): Share | null {
  return shareOf(matrix.counts[at]![at]!, labelledAt(matrix, at))
}

/** Harmonic mean of precision and recall: 2 TP / (2 TP + FP + FN). `null` where the class is neither labelled nor judged. */
export function f1At(matrix: ConfusionMatrix, at: number): number | null {
  const whole = labelledAt(matrix, at) + judgedAt(matrix, at)
  return whole === 0 ? null : (2 * matrix.counts[at]![at]!) / whole
}

/**
 * F1 with its 95 % interval. F1 is 2J / (1 + J) of J = TP / (TP + FP + FN), the share that is right of all that is labelled or
 * judged so (Jaccard's index), and grows with it: the interval is Wilson's of J, carried over.
 */
export function f1EstimateAt(matrix: ConfusionMatrix, at: number): Estimate | null {
  const value = f1At(matrix, at)
  if (value === null) return null
  const right = matrix.counts[at]![at]!
  const { low, high } = wilson(right, labelledAt(matrix, at) + judgedAt(matrix, at) - right)
  return { value, low: (2 * low) / (1 + low), high: (2 * high) / (1 + high) }
}

/** Mean of the classes' F1, each counting alike; classes that are neither labelled nor judged are left out. `null` where all are. */
export function macroF1(matrix: ConfusionMatrix): number | null {
  const values = matrix.classes.map((_, at) => f1At(matrix, at)).filter((value) => value !== null)
  return values.length === 0 ? null : sumOf(values) / values.length
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0)
}
