import { type RiskClass, riskClasses, type Verdict } from '../inquiry/schema'
import type { Policy, Weight } from '../policy/schema'
import type { HitCounts } from './hit-counts'
import { type LogLikelihoodRatio, ratiosOf } from './log-likelihood'

/** A rule or composite that is shown and weighs nothing, with what it would weigh by this run alone. */
export interface ShadowRule {
  readonly rule: string
  /** What is suggested moves nothing. */
  readonly inForce: false
  readonly hits: number
  readonly hitsBy: Readonly<Record<Verdict, number>>
  readonly decibans: Readonly<Record<RiskClass, LogLikelihoodRatio | null>>
  /** In whole decibans, within what a policy may hold; `null` where the class cannot be told from `genuine`: no hits, or no labels. */
  readonly suggested: Readonly<Record<RiskClass, number | null>>
  /** Composites that count it already: a weight of its own comes on top of theirs. */
  readonly usedBy: readonly string[]
}

/** Most that a policy may weigh. */
const mostDecibans = 60

/**
 * Rules and composites of the new policy that weigh nothing in it nor in the old one, the most frequent first. Each is
 * measured alone: two that say the same would count twice.
 */
export function shadowRulesOf(old: Policy, next: Policy, counts: HitCounts): ShadowRule[] {
  const before = weightsOf(old)
  return [...weightsOf(next)]
    .filter(([rule, weight]) => isNothing(weight) && isNothing(before.get(rule) ?? {}))
    .map(([rule]): ShadowRule => {
      const count = counts.of(rule)
      const decibans = ratiosOf(count, counts.labelled())
      const suggest = (name: RiskClass) => wholeOf(decibans[name])
      const usedBy = next.composites.filter(({ all, any, none }) => [all, any, none].some((part) => part?.includes(rule))).map(({ id }) => id)
      return { rule, inForce: false, hits: count.hits, hitsBy: count.hitsBy, decibans, suggested: { spam: suggest('spam'), spy: suggest('spy'), fraud: suggest('fraud') }, usedBy }
    })
    .sort((a, b) => b.hits - a.hits || (a.rule < b.rule ? -1 : 1))
}

function weightsOf({ weights, composites }: Policy): Map<string, Weight> {
  return new Map([...Object.entries(weights), ...composites.map(({ id, weight }) => [id, weight] as const)])
}

function isNothing(weight: Weight): boolean {
  return !weight.points && !riskClasses.some((name) => weight[name])
}

function wholeOf(ratio: LogLikelihoodRatio | null): number | null {
  return ratio === null ? null : Math.min(mostDecibans, Math.max(-mostDecibans, Math.round(ratio.decibans))) + 0
}
