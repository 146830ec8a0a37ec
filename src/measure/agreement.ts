import { judgedAt, labelledAt, totalOf, type ConfusionMatrix } from './confusion'

/**
 * Cohen's kappa with quadratic weights (Cohen 1968), for classes in their order:
 * κ = 1 − Σ (i − j)² observed / Σ (i − j)² expected, where what is expected is row sum × column sum / all.
 * 1 is full agreement, 0 what chance would give with the same margins; being two classes off weighs four times one.
 * `null` where chance could not disagree: nothing there, or all of one class on both sides.
 */
export function quadraticKappa(matrix: ConfusionMatrix): number | null {
  const all = totalOf(matrix)
  let observed = 0
  let expected = 0
  matrix.counts.forEach((row, i) =>
    row.forEach((count, j) => {
      const weight = (i - j) ** 2
      observed += weight * count
      expected += (weight * labelledAt(matrix, i) * judgedAt(matrix, j)) / all
    }),
  )
  return all === 0 || expected === 0 ? null : 1 - observed / expected
}
