import { type ScoreCounts, sumOf } from './score-counts'

/** Where a threshold leaves both classes: flagged is what scores at least so high. */
export interface RocPoint {
  /** `null` where nothing is flagged. */
  readonly threshold: number | null
  /** Share of the honest that is flagged. */
  readonly falsePositives: number
  /** Share of the bad that is flagged. */
  readonly truePositives: number
}

/** A threshold with what it flags. */
export interface Cut {
  /** `null` where nothing may be flagged. */
  readonly threshold: number | null
  readonly honest: number
  readonly bad: number
}

/**
 * Area under the ROC curve: the chance that a bad inquiry scores higher than an honest one, ties counted half
 * (the Mann–Whitney U over the number of pairs; Hanley & McNeil 1982). `null` where a class is empty.
 */
export function areaUnderRoc({ honest, bad }: ScoreCounts): number | null {
  const allHonest = sumOf(honest)
  const allBad = sumOf(bad)
  if (allHonest === 0 || allBad === 0) return null
  let below = allHonest
  let won = 0
  for (let at = 0; at < honest.length; at++) {
    below -= honest[at]!
    won += bad[at]! * (below + honest[at]! / 2)
  }
  return won / (allHonest * allBad)
}

/**
 * The ROC curve from (0, 0) to (1, 1), a point a score, the highest threshold first; between two points it is a straight
 * line. Empty where a class is.
 */
export function rocPoints({ scores, honest, bad }: ScoreCounts): RocPoint[] {
  const allHonest = sumOf(honest)
  const allBad = sumOf(bad)
  if (allHonest === 0 || allBad === 0) return []
  const points: RocPoint[] = [{ threshold: null, falsePositives: 0, truePositives: 0 }]
  let flaggedHonest = 0
  let flaggedBad = 0
  for (let at = 0; at < scores.length; at++) {
    flaggedHonest += honest[at]!
    flaggedBad += bad[at]!
    points.push({ threshold: scores[at]!, falsePositives: flaggedHonest / allHonest, truePositives: flaggedBad / allBad })
  }
  return points
}

/** Points for a plot: those nearer than `step` on both axes to the one kept before are left out, the ends are not. */
export function thinPoints(points: readonly RocPoint[], step: number): RocPoint[] {
  const kept: RocPoint[] = []
  points.forEach((point, index) => {
    const last = kept[kept.length - 1]
    const near = last !== undefined && point.falsePositives - last.falsePositives < step && point.truePositives - last.truePositives < step
    if (!near || index === points.length - 1) kept.push(point)
  })
  return kept
}

/**
 * The lowest threshold that flags at most the share `rate` of the honest, with what it flags. Inquiries of equal score
 * are flagged together or not at all; nothing is interpolated.
 */
export function cutAt({ scores, honest, bad }: ScoreCounts, rate: number): Cut {
  const allowed = Math.floor(rate * sumOf(honest) + 1e-9)
  let cut: Cut = { threshold: null, honest: 0, bad: 0 }
  for (let at = 0; at < scores.length; at++) {
    const next = cut.honest + honest[at]!
    if (next > allowed) break
    cut = { threshold: scores[at]!, honest: next, bad: cut.bad + bad[at]! }
  }
  return cut
}
