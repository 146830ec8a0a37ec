import { type RiskClass, riskClasses } from '../inquiry/schema'
import type { Backtest, Change } from '../measure/backtest'
import type { ChangeKind } from '../measure/change'
import type { ChangeReason } from '../measure/change-reasons'
import type { ShadowRule } from '../measure/shadow'
import { hashOf } from '../policy/hash'
import type { Policy } from '../policy/schema'
import type { BacktestWords } from './backtest-words'
import { effectText, ratioInterval, shareText, signed } from './measure-text'
import { plainLine } from './plain-text'
import type { Words } from './words'

/** What a run was asked. */
export interface BacktestRun {
  readonly old: Policy
  readonly new: Policy
  /** Harmful changes allowed; `null` for any number. */
  readonly maxHarm: number | null
}

/** A policy's name and hash: `default (9f3c…)`. */
export function policyName(policy: Policy): string {
  return `${plainLine(policy.id, 100)} (${hashOf(policy)})`
}

/** The inquiry's id, or its number in the run, with its place behind it. */
export function inquiryName({ id, place }: Change): string {
  const name = plainLine(id, 200)
  return name === '' ? place : `${name} (${place})`
}

export function arrow<Value>(from: Value, to: Value): string {
  return from === to ? String(from) : `${String(from)} → ${String(to)}`
}

export function labelText({ label }: Change, words: BacktestWords, common: Words): string {
  const parts = [label.verdict === null ? '' : common.verdicts[label.verdict], label.grade ?? ''].filter(Boolean)
  return parts.length === 0 ? words.unlabelled : words.labelled(parts.join(' '))
}

/** One reason as effect and sentence. */
export function reasonText(reason: ChangeReason, words: BacktestWords, common: Words): { readonly effect: string; readonly text: string } {
  switch (reason.kind) {
    case 'rule': return { effect: effectText(reason, common), text: reason.message === reason.rule ? reason.rule : `${reason.message} [${reason.rule}]` }
    case 'cap': return { effect: effectText(reason, common), text: words.cap(reason.family) }
    case 'base': return { effect: effectText(reason, common), text: words.base }
    case 'prior': return { effect: effectText(reason, common), text: words.prior }
    case 'grading': return { effect: '', text: words.grading(reason.parts.map((part) => words.gradingParts[part]).join(common.joinCounts)) }
  }
}

/** Changes by kind, in the order of harm; only kinds that are there. */
export function changesByKind({ changes }: Backtest): [ChangeKind, Change[]][] {
  const groups = new Map<ChangeKind, Change[]>()
  for (const change of changes) {
    const group = groups.get(change.kind)
    if (group) group.push(change)
    else groups.set(change.kind, [change])
  }
  return [...groups]
}

export function backtestSummary({ inquiries, changed, harmful, changes, notKept }: Backtest, { maxHarm }: BacktestRun, words: BacktestWords, common: Words): string {
  const parts = [common.inquiries(inquiries), words.changed(changed === null ? '0' : `${changed.count}${common.joinCounts}${shareText(changed)}`), words.harmful(harmful)]
  if (maxHarm !== null) parts.push(words.allowed(maxHarm))
  if (notKept > 0) parts.push(words.notKept(notKept, changes.length))
  return parts.join(common.joinGroups) + common.end
}

/** Shadow rules that spoke, and the ids of those that never did. */
export function shadowBySpeaking({ shadow }: Backtest): { readonly spoke: readonly ShadowRule[]; readonly silent: readonly string[] } {
  return { spoke: shadow.filter(({ hits }) => hits > 0), silent: shadow.filter(({ hits }) => hits === 0).map(({ rule }) => rule) }
}

/** `fraud +12 dB (4.1…20.3)` for each class that tells something. */
export function suggestionTexts({ suggested, decibans }: ShadowRule, common: Words): string[] {
  return riskClasses.flatMap((name: RiskClass) => {
    const [whole, ratio] = [suggested[name], decibans[name]]
    return whole === null || ratio === null ? [] : [`${common.verdicts[name]} ${signed(whole)} dB ${ratioInterval(ratio)}`]
  })
}
