import { type Grade, riskClasses, type Verdict } from '../inquiry/schema'
import type { Policy } from '../policy/schema'
import type { Decibans } from '../score/assessment'
import { gradeOf } from '../score/grade'
import { familyOf, probabilitiesOf, type Tally, verdictOf, weigh } from '../score/weigh'
import type { Labelled, Spoken } from './labelled'

/** Where an inquiry stands after weighing. */
export interface Standing {
  readonly verdict: Verdict
  readonly grade: Grade
}

/** Weighs again what spoke in an inquiry. The policy is the one that it was scored by, or one made from it. */
export interface Reweigher {
  readonly asItIs: (item: Labelled) => Standing
  /** As if the rule or composite were not there: what combines it, and what it absorbs, is judged anew. */
  readonly without: (rule: string, item: Labelled) => Standing
}

export function createReweigher(policy: Policy): Reweigher {
  const isComposite = compositesOf(policy)
  const lacking = new Map<string, Policy>()
  const policyWithout = (id: string): Policy => {
    let less = lacking.get(id)
    if (!less) lacking.set(id, (less = { ...policy, composites: policy.composites.filter((composite) => composite.id !== id) }))
    return less
  }
  // One inquiry is weighed again once for each of its rules.
  let latest: { readonly item: Labelled; readonly rules: Parameters<typeof weigh>[0] } | null = null
  return {
    asItIs: (item) => standingOf(item, tallyOf(item, policy), policy),
    without(rule, item) {
      if (latest?.item !== item) latest = { item, rules: rulesOf(item, policy) }
      const used = isComposite(rule) ? policyWithout(rule) : policy
      const rules = latest.rules.filter((other) => other.rule !== rule)
      return standingOf(item, weigh(rules, used, baseOf(item, used)), used)
    },
  }
}

/** Composites are worked out anew by weighing; only rules are put to it. */
const compositeIds = new WeakMap<Policy, ReadonlySet<string>>()

function compositesOf(policy: Policy): (id: string) => boolean {
  let ids = compositeIds.get(policy)
  if (!ids) compositeIds.set(policy, (ids = new Set(policy.composites.map(({ id }) => id))))
  return (id) => ids.has(id)
}

/** The sums of what spoke, by the policy that the inquiry was scored by. */
export function tallyOf(item: Labelled, policy: Policy): Tally {
  return weigh(rulesOf(item, policy), policy, baseOf(item, policy))
}

function rulesOf(item: Labelled, policy: Policy): Parameters<typeof weigh>[0] {
  const isComposite = compositesOf(policy)
  return item.spoken.filter(({ rule }) => !isComposite(rule)).map((spoken) => ({ rule: spoken.rule, family: familyOf(spoken.rule), share: shareOfWeight(spoken, item, policy) }))
}

function baseOf({ channel }: Labelled, { bases }: Policy): number {
  return bases[channel ?? 'unknown']
}

const tenths = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const

/**
 * In tenths how much of its weight a rule moved, told by what it moved; `undefined` for all of it. What a composite
 * absorbed tells nothing by what it moved: it is taken to have all of its weight.
 */
function shareOfWeight({ rule, points, decibans }: Spoken, { spoken }: Labelled, policy: Policy): number | undefined {
  const weight = policy.weights[rule] ?? {}
  const moved = (is: { readonly points?: number | undefined }, by: Decibans) => (is.points ?? 0) === points && riskClasses.every((name) => (by[name] ?? 0) === (decibans[name] ?? 0))
  if (moved(weight, weight as Decibans)) return undefined
  if (policy.composites.some(({ id, absorbs }) => absorbs?.includes(rule) && spoken.some((other) => other.rule === id))) return undefined
  const alone = { ...policy, composites: [] }
  return tenths.find((share) => {
    const item = weigh([{ rule, family: familyOf(rule), share }], alone, 0).items[0]!
    return moved(item, item.decibans)
  })
}

/** A block is a fact of the sender's, told by the rules that show it: it holds even where such a rule is taken away. */
const blocks: ReadonlySet<string> = new Set(['history.blocked', 'history.denied'])

/** The verdict and grade that a policy gives to sums. */
export function standingOf(item: Labelled, { worth, decibans, spoke }: Pick<Tally, 'worth' | 'decibans' | 'spoke'>, policy: Policy): Standing {
  const probabilities = probabilitiesOf(decibans)
  const verdict = verdictOf(probabilities)
  const score = Math.round((worth * probabilities.genuine) / 10_000)
  const blocked = item.spoken.some(({ rule }) => blocks.has(rule))
  return { verdict, grade: gradeOf(policy, { score, worth, verdict, probabilities, decibans, channel: item.channel, spoke, blocked }).grade }
}
