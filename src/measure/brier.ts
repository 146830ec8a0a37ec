import { type Verdict, verdicts } from '../inquiry/schema'
import { type ScoreCounts, sumOf } from './score-counts'

/** What each honest, and each bad, inquiry counts for in a mean; together they make 1. */
export interface ClassWeights {
  readonly honest: number
  readonly bad: number
}

/** Every inquiry counts alike. */
export function evenWeights({ honest, bad }: ScoreCounts): ClassWeights {
  const weight = 1 / (sumOf(honest) + sumOf(bad))
  return { honest: weight, bad: weight }
}

/** Inquiries count as if the share `baseRate` of them were bad. `null` where a class is empty. */
export function weightsAt(baseRate: number, { honest, bad }: ScoreCounts): ClassWeights | null {
  const allHonest = sumOf(honest)
  const allBad = sumOf(bad)
  return allHonest === 0 || allBad === 0 ? null : { honest: (1 - baseRate) / allHonest, bad: baseRate / allBad }
}

/** Brier score of the risk (Brier 1950, for two classes): the mean of (risk − outcome)², 0 to 1, the lower the better. */
export function brierScore({ scores, honest, bad }: ScoreCounts, weights: ClassWeights): number {
  let sum = 0
  for (let at = 0; at < scores.length; at++) sum += weights.honest * honest[at]! * scores[at]! ** 2 + weights.bad * bad[at]! * (1 - scores[at]!) ** 2
  return sum
}

/** One inquiry's part of the multiclass Brier score (Brier 1950): the sum over the verdicts of (probability − outcome)², 0 to 2. */
export function squaredError(probabilities: Readonly<Record<Verdict, number>>, labelled: Verdict): number {
  return verdicts.reduce((sum, name) => sum + (probabilities[name] - (name === labelled ? 1 : 0)) ** 2, 0)
}
