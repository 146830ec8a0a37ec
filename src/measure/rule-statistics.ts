import { type RiskClass, riskClasses, type Verdict } from '../inquiry/schema'
import type { Policy, Weight } from '../policy/schema'
import { askedIn, badOf, createHitCounts, type HitCount } from './hit-counts'
import type { Labelled } from './labelled'
import { type LogLikelihoodRatio, ratiosOf } from './log-likelihood'
import { createReweigher } from './reweigh'
import { createOverlapCounts, type Overlap } from './rule-overlap'
import { type Share, shareOf } from './share'

/**
 * Why a rule should be looked at: it spoke of no inquiry though it could; it could never speak; or the policy has it
 * speak for a risk, and it spoke of honest inquiries at least as often as of dishonest ones.
 */
export type Attention = 'never-fires' | 'never-asked' | 'fires-on-honest'

/** What a run shows of one rule or composite. What takes labels is `null` where there are none of the kind. */
export interface RuleStatistic {
  readonly rule: string
  readonly kind: 'rule' | 'composite'
  /** The policy's. */
  readonly weight: Weight
  readonly attention: Attention | null
  readonly hits: number
  /** Hits on labelled inquiries. */
  readonly hitsBy: Readonly<Record<Verdict, number>>
  /** Among labelled hits, those on dishonest inquiries. */
  readonly bad: Share | null
  /** The share of bad among hits over the share of bad among all; two decimals. */
  readonly lift: number | null
  /** What its speaking says in this run, where it could speak: to be held against the policy's decibans. */
  readonly decibans: Readonly<Record<RiskClass, LogLikelihoodRatio | null>>
  /** The three that speak most often where it does; a composite is not held against its parts. */
  readonly overlaps: readonly Overlap[]
  /** Inquiries whose verdict, or grade, would be another without it alone. */
  readonly decided: { readonly verdicts: number; readonly grades: number }
  /** Inquiries that lacked a fact that it needs. */
  readonly skipped: Share | null
}

/** What a run shows of all rules and composites. */
export interface RuleStatistics {
  readonly inquiries: number
  readonly labelled: Readonly<Record<Verdict, number>>
  /** Dishonest among the labelled. */
  readonly bad: Share | null
  /** Those to be looked at first, by kind of `attention`; then by hits. */
  readonly rules: readonly RuleStatistic[]
}

/** Gathers rule statistics as inquiries come: memory grows with the rules, not with the inquiries. */
export interface RuleStatisticsBuilder {
  /** Takes an inquiry that was scored. */
  readonly add: (item: Labelled) => void
  /** What the inquiries so far show. */
  readonly result: () => RuleStatistics
}

const overlapsShown = 3
const attentions: readonly (Attention | null)[] = ['never-fires', 'never-asked', 'fires-on-honest', null]

/**
 * Gathers what inquiries show of each rule.
 * @param policy the one that the inquiries are scored by
 */
export function createRuleStatistics(policy: Policy): RuleStatisticsBuilder {
  const counts = createHitCounts()
  const overlaps = createOverlapCounts(policy.composites)
  const decided = new Map<string, { verdicts: number; grades: number }>()
  const { asItIs, without } = createReweigher(policy)
  const weights = new Map<string, Weight>([...Object.entries(policy.weights), ...policy.composites.map(({ id, weight }) => [id, weight] as const)])
  const composites = new Set(policy.composites.map(({ id }) => id))

  function statisticOf(rule: string): RuleStatistic {
    const count = counts.of(rule)
    const labelled = counts.labelled()
    const weight = weights.get(rule) ?? {}
    const bad = shareOf(badOf(count.hitsBy), count.hitsBy.genuine + badOf(count.hitsBy))
    const base = badOf(labelled) / (labelled.genuine + badOf(labelled))
    return {
      rule,
      kind: composites.has(rule) ? 'composite' : 'rule',
      weight,
      attention: attentionOf(count, weight, labelled, counts.inquiries()),
      hits: count.hits,
      hitsBy: count.hitsBy,
      bad,
      lift: bad === null || base === 0 ? null : Math.round((bad.count / bad.of / base) * 100) / 100,
      decibans: ratiosOf(count, labelled),
      overlaps: overlaps.nearest(rule, overlapsShown),
      decided: decided.get(rule) ?? { verdicts: 0, grades: 0 },
      skipped: shareOf(count.skipped, counts.inquiries()),
    }
  }

  return {
    add(item) {
      counts.add(item)
      overlaps.add(item.spoken.map(({ rule }) => rule))
      const now = asItIs(item)
      for (const { rule } of item.spoken) {
        const then = without(rule, item)
        if (then.verdict === now.verdict && then.grade === now.grade) continue
        let own = decided.get(rule)
        if (!own) decided.set(rule, (own = { verdicts: 0, grades: 0 }))
        if (then.verdict !== now.verdict) own.verdicts++
        if (then.grade !== now.grade) own.grades++
      }
    },
    result() {
      const labelled = counts.labelled()
      const rules = [...new Set([...weights.keys(), ...counts.rules()])].map(statisticOf).sort(inOrder)
      return { inquiries: counts.inquiries(), labelled, bad: shareOf(badOf(labelled), labelled.genuine + badOf(labelled)), rules }
    },
  }
}

function inOrder(a: RuleStatistic, b: RuleStatistic): number {
  return attentions.indexOf(a.attention) - attentions.indexOf(b.attention) || b.hits - a.hits || (a.rule < b.rule ? -1 : 1)
}

function attentionOf(count: HitCount, weight: Weight, labelled: Readonly<Record<Verdict, number>>, inquiries: number): Attention | null {
  if (count.hits === 0) return count.skipped > 0 && count.skipped === inquiries ? 'never-asked' : 'never-fires'
  if (!riskClasses.some((name) => (weight[name] ?? 0) > 0)) return null
  const asked = { genuine: askedIn('genuine', count, labelled), bad: riskClasses.reduce((sum, name) => sum + askedIn(name, count, labelled), 0) }
  const hits = { genuine: count.hitsBy.genuine, bad: badOf(count.hitsBy) }
  if (asked.genuine === 0 || asked.bad === 0 || hits.genuine === 0) return null
  return hits.genuine * asked.bad >= hits.bad * asked.genuine ? 'fires-on-honest' : null
}
