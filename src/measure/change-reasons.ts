import { type RiskClass, riskClasses } from '../inquiry/schema'
import type { Policy } from '../policy/schema'
import { families, type Family } from '../rules/rule'
import type { Decibans } from '../score/assessment'
import { familyOf } from '../score/weigh'
import type { Labelled, Spoken } from './labelled'
import { standingOf, tallyOf } from './reweigh'

/** Parts of a policy that make a grade of a score. */
const gradingParts = ['bands', 'decided', 'ceilings', 'proof', 'floors'] as const satisfies readonly (keyof Policy)[]
export type GradingPart = (typeof gradingParts)[number]

/** Moved by the new policy more than by the old one; negative where less. */
interface Moved {
  readonly points: number
  readonly decibans: Decibans
}

/** One reason why an inquiry stands elsewhere under a new policy. */
export type ChangeReason =
  /** A rule or composite that moves something else, or that speaks under one policy only. `message` in the run's locale. */
  | ({ readonly kind: 'rule'; readonly rule: string; readonly message: string } & Moved)
  /** What a family's caps take away from its sum, or give back to it. */
  | ({ readonly kind: 'cap'; readonly family: Family } & Moved)
  /** What its channel starts with. */
  | ({ readonly kind: 'base' } & Moved)
  | ({ readonly kind: 'prior' } & Moved)
  /** The grade would be another with the old sums, too: by these parts of the policy, which are other than they were. */
  | { readonly kind: 'grading'; readonly parts: readonly GradingPart[] }

/** All that moved an inquiry, what moved it most first. */
export function changeReasonsOf(before: Labelled, after: Labelled, old: Policy, next: Policy, messageOf: (rule: string) => string): ChangeReason[] {
  const channel = before.channel ?? 'unknown'
  const moved: (ChangeReason & Moved)[] = [
    ...movedRules(before.spoken, after.spoken).map((item) => ({ kind: 'rule' as const, ...item, message: messageOf(item.rule) })),
    ...movedCaps(before.spoken, after.spoken, old, next),
    { kind: 'base', points: next.bases[channel] - old.bases[channel], decibans: {} },
    { kind: 'prior', points: 0, decibans: differenceOf(next.priors, old.priors) },
  ]
  const reasons: ChangeReason[] = moved.filter((item) => strengthOf(item) > 0).sort((a, b) => strengthOf(b) - strengthOf(a))
  const regraded = standingOf(before, tallyOf(before, old), next).grade !== before.grade
  const parts = regraded ? gradingParts.filter((part) => JSON.stringify(old[part]) !== JSON.stringify(next[part])) : []
  return parts.length > 0 ? [...reasons, { kind: 'grading', parts }] : reasons
}

function movedRules(before: readonly Spoken[], after: readonly Spoken[]): ({ readonly rule: string } & Moved)[] {
  const was = new Map(before.map((item) => [item.rule, item]))
  const is = new Map(after.map((item) => [item.rule, item]))
  return [...new Set([...was.keys(), ...is.keys()])].sort().map((rule) => {
    const [then, now] = [was.get(rule) ?? nothing, is.get(rule) ?? nothing]
    return { rule, points: now.points - then.points, decibans: differenceOf(now.decibans, then.decibans) }
  })
}

const nothing: Moved = { points: 0, decibans: {} }

function movedCaps(before: readonly Spoken[], after: readonly Spoken[], old: Policy, next: Policy): ({ readonly kind: 'cap'; readonly family: Family } & Moved)[] {
  return families.map((family) => {
    const [then, now] = [cappedBy(before, family, old), cappedBy(after, family, next)]
    return { kind: 'cap', family, points: now.points - then.points, decibans: differenceOf(now.decibans, then.decibans) }
  })
}

/** What a family's caps add to its sum: below 0 where they hold it down. */
function cappedBy(spoken: readonly Spoken[], family: Family, { caps }: Policy): Moved {
  const own = spoken.filter(({ rule }) => familyOf(rule) === family)
  if (own.length === 0) return nothing
  const beyond = (sum: number, { min, max }: { min: number; max: number }) => Math.min(max, Math.max(min, sum)) - sum
  const sumOf = (name: RiskClass) => own.reduce((sum, { decibans }) => sum + (decibans[name] ?? 0), 0)
  return {
    points: beyond(own.reduce((sum, { points }) => sum + points, 0), caps[family].points),
    decibans: Object.fromEntries(riskClasses.map((name) => [name, beyond(sumOf(name), caps[family].decibans)])),
  }
}

/** Only the classes that differ. */
function differenceOf(now: Decibans, then: Decibans): Decibans {
  return Object.fromEntries(riskClasses.map((name) => [name, (now[name] ?? 0) - (then[name] ?? 0)] as const).filter(([, value]) => value !== 0))
}

function strengthOf({ points, decibans }: Moved): number {
  return riskClasses.reduce((sum, name) => sum + Math.abs(decibans[name] ?? 0), Math.abs(points))
}
