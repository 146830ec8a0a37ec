import type { Grade, Verdict } from '../inquiry/schema'
import type { Policy } from '../policy/schema'
import { type ChangeKind, changeKindOf, changeKinds, harmfulKinds, isHonest, riseOf } from './change'
import { type ChangeReason, changeReasonsOf } from './change-reasons'
import { createHitCounts } from './hit-counts'
import { type Label, type Labelled, riskOf } from './labelled'
import { type ShadowRule, shadowRulesOf } from './shadow'
import { type Share, shareOf } from './share'

/** How one policy judges an inquiry. Score 0 to 100, risk in percent. */
export interface Standpoint {
  readonly verdict: Verdict
  readonly grade: Grade
  readonly score: number
  readonly risk: number
}

/** An inquiry whose verdict or grade is another under the new policy. */
export interface Change {
  readonly kind: ChangeKind
  readonly id: string
  /** Where it was read. */
  readonly place: string
  readonly label: Pick<Label, 'verdict' | 'grade'>
  readonly old: Standpoint
  readonly new: Standpoint
  /** Grades that it rises by; below 0 where it falls. */
  readonly rise: number
  readonly reasons: readonly ChangeReason[]
}

/** What a new policy changes, the most harmful changes first. */
export interface Backtest {
  readonly inquiries: number
  readonly labelled: Readonly<Record<Verdict, number>>
  /** Inquiries with another verdict or grade, among all. */
  readonly changed: Share | null
  /** By kind, among the honest or the bad ones; `class-changed` among all. */
  readonly counts: Readonly<Record<ChangeKind, { readonly count: number; readonly share: Share | null }>>
  /** Changes of the two harmful kinds. */
  readonly harmful: number
  /** The most harmful first. */
  readonly changes: readonly Change[]
  /** Changes that are counted and not kept: the least harmful ones of a long run. */
  readonly notKept: number
  readonly shadow: readonly ShadowRule[]
}

/** What is told of an inquiry beside its numbers. */
export interface About {
  readonly place: string
  /** A rule's sentence for this inquiry, in the run's locale. */
  readonly messageOf: (rule: string) => string
}

/** Gathers what changes as inquiries come. */
export interface BacktestBuilder {
  /** Takes an inquiry as both policies judge it. */
  readonly add: (before: Labelled, after: Labelled, about: About) => void
  /** What has changed so far. */
  readonly result: () => Backtest
}

/** Changes kept of one run, however long. */
export const changesKept = 10_000

/**
 * Compares two policies on inquiries scored by both.
 * @param keep changes kept at most, the most harmful ones
 */
export function createBacktest(old: Policy, next: Policy, keep: number = changesKept): BacktestBuilder {
  const counts = createHitCounts()
  const byKind = Object.fromEntries(changeKinds.map((kind) => [kind, 0])) as Record<ChangeKind, number>
  let kept: Ranked[] = []
  let order = 0
  let honestOnes = 0

  /** At twice the limit the least harmful half goes: sorting stays rare and memory bounded. */
  function rank(limit: number): void {
    kept = kept.sort(byHarm).slice(0, limit)
  }

  return {
    add(before, after, about) {
      counts.add(after)
      order++
      const honest = isHonest(before)
      if (honest) honestOnes++
      const kind = changeKindOf(honest, before, after)
      if (kind === null) return
      byKind[kind]++
      const change: Change = {
        kind,
        id: before.id,
        place: about.place,
        label: { verdict: before.label.verdict, grade: before.label.grade },
        old: standpointOf(before),
        new: standpointOf(after),
        rise: riseOf(before, after),
        reasons: changeReasonsOf(before, after, old, next, about.messageOf),
      }
      kept.push({ change, harm: changeKinds.indexOf(kind), shift: Math.abs(riskOf(after) - riskOf(before)), order })
      if (kept.length >= 2 * Math.max(1, keep)) rank(keep)
    },
    result() {
      rank(keep)
      const inquiries = counts.inquiries()
      const changed = changeKinds.reduce((sum, kind) => sum + byKind[kind], 0)
      const amongOf = (kind: ChangeKind) => (kind === 'class-changed' ? inquiries : ofHonest.has(kind) ? honestOnes : inquiries - honestOnes)
      return {
        inquiries,
        labelled: counts.labelled(),
        changed: shareOf(changed, inquiries),
        counts: Object.fromEntries(changeKinds.map((kind) => [kind, { count: byKind[kind], share: shareOf(byKind[kind], amongOf(kind)) }])) as unknown as Backtest['counts'],
        harmful: harmfulKinds.reduce((sum, kind) => sum + byKind[kind], 0),
        changes: kept.map(({ change }) => change),
        notKept: changed - kept.length,
        shadow: shadowRulesOf(old, next, counts),
      }
    },
  }
}

const ofHonest: ReadonlySet<ChangeKind> = new Set<ChangeKind>(['genuine-condemned', 'honest-fall', 'genuine-freed', 'honest-rise'])

interface Ranked {
  readonly change: Change
  readonly harm: number
  /** How far the chance that it is not honest moved. */
  readonly shift: number
  readonly order: number
}

function byHarm(a: Ranked, b: Ranked): number {
  return a.harm - b.harm || Math.abs(b.change.rise) - Math.abs(a.change.rise) || b.shift - a.shift || a.order - b.order
}

function standpointOf(item: Labelled): Standpoint {
  return { verdict: item.verdict, grade: item.grade, score: Math.round(item.score), risk: Math.round(riskOf(item) * 100) }
}
