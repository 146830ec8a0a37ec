import { grades, riskClasses, type Verdict, verdicts } from '../inquiry/schema'
import type { Policy } from '../policy/schema'
import { gradeOf } from '../score/grade'
import { probabilitiesOf, verdictOf } from '../score/weigh'
import type { TuneRows } from './tune-rows'
import { type CappedSums, sumRow } from './tune-sums'

/** What the scorer would make of a row, but for its worth. */
export interface Standing {
  readonly verdict: Verdict
  /** P(genuine), by the policy's own priors. */
  readonly genuine: number
  /** The grade that a worth leads to, as its place in `grades`. */
  readonly gradeAt: (worth: number) => number
  /** Between which grades the score decides: bits, lowest for A from B. The rest is said by ceilings and floors. */
  readonly edges: number
}

const clampDecibans = 200

/** How rows stand by whole decibans: the scorer's own arithmetic, with the policy's priors and without intercepts. */
export function standingOf(model: CappedSums, values: Float64Array, policy: Policy): (row: number) => Standing {
  const { rows } = model
  const sums = new Float64Array(model.heads)
  const plain = withoutIntercepts(model, values)
  return (row) => {
    sumRow(model, plain, row, sums, null, true)
    const decibans = { spam: 0, spy: 0, fraud: 0 }
    riskClasses.forEach((name, head) => (decibans[name] = Math.min(clampDecibans, Math.max(-clampDecibans, Math.round(sums[head]!)))))
    const probabilities = probabilitiesOf(decibans)
    const verdict = verdictOf(probabilities)
    const gradeOfScore = (score: number, worth: number): number => {
      const seen = { score, worth, verdict, probabilities, decibans, channel: rows.channel[row]!, spoke: rows.lifting[row]!, blocked: rows.blocked[row] === 1 }
      return grades.indexOf(gradeOf(policy, seen).grade)
    }
    const { A, B, C } = policy.bands
    let edges = 0
    for (const [at, edge] of [A, B, C].entries()) if (gradeOfScore(edge, edge) !== gradeOfScore(edge - 1, edge)) edges |= 1 << at
    return { verdict, genuine: probabilities.genuine / 10_000, edges, gradeAt: (worth) => gradeOfScore(Math.round((worth * probabilities.genuine) / 10_000), worth) }
  }
}

/** The same weights by the policy's own priors. */
export function withoutIntercepts({ rows, heads }: CappedSums, values: Float64Array): Float64Array {
  return values.slice().fill(0, rows.items.length * heads)
}

/** Whether the label calls a row honest, or leaves that open: such a row's grade is about its worth. */
export function isAboutWorth({ verdict, grade }: TuneRows, row: number): boolean {
  return grade[row]! >= 0 && (verdict[row]! < 0 || verdict[row] === verdicts.indexOf('genuine'))
}
