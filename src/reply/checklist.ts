import type { Facts } from '../facts/types'
import type { ReplyAction } from '../score/assessment'
import type { UntoldReply } from '../score/reply-parts'
import { type CheckTrigger, checkTriggers } from './checklist-items'
import { companyArgs, domainArgs } from './names'

type Check = UntoldReply['checklist'][number]

const itemsAtMost = 8
const reasonsAtMost = 3
/** Checks of a domain need its name. */
const ofDomains: ReadonlySet<Check['code']> = new Set<Check['code']>(['registration', 'lookalike-domain'])

/** What spoke, and how far it moved risk toward any class. */
export interface Spoken {
  readonly rule: string
  readonly decibans: Readonly<Record<string, number | undefined>>
}

const triggersOfWords = checkTriggers.filter(({ said }) => said)
const triggersOf: ReadonlyMap<string, readonly CheckTrigger[]> = new Map(
  [...new Set(checkTriggers.flatMap(({ when }) => when))].map((rule) => [rule, checkTriggers.filter(({ when }) => when.includes(rule))]),
)

/** What to verify before anything of value leaves, most important first; nothing for what is ignored. */
export function checklistOf(facts: Facts, seen: { readonly action: ReplyAction; readonly isGuarded: boolean; readonly items: readonly Spoken[] }): Check[] {
  if (seen.action === 'ignore') return []
  const spoke = new Set<string>()
  const called = new Set<CheckTrigger>(triggersOfWords)
  for (const { rule } of seen.items) {
    spoke.add(rule)
    for (const trigger of triggersOf.get(rule) ?? []) called.add(trigger)
  }
  const isCustomer = (facts.history?.orders ?? 0) > 0
  const args = companyArgs(facts)
  const list: Check[] = []
  for (const trigger of checkTriggers) {
    if (!called.has(trigger)) continue
    const { code, when, said, only, guarded } = trigger
    if (only && (only === 'customer') !== isCustomer) continue
    if (guarded && !seen.isGuarded) continue
    const because = when.filter((rule) => spoke.has(rule))
    if (because.length > 0 || said?.some((concept) => facts.wording.has(concept))) list.push({ code, args: ofDomains.has(code) ? { ...args, ...domainArgs(facts) } : args, because })
  }
  // What a suspect gives proves nothing of what they say; only who is denied outright comes before that.
  if (seen.isGuarded && (seen.action === 'verify' || (seen.action === 'reply' && !isCustomer))) list.splice(list[0]?.code === 'denied-party' ? 1 : 0, 0, { code: 'found-independently', args, because: strongest(seen.items) })
  return list.slice(0, itemsAtMost)
}

/** The rules that moved risk most. */
function strongest(items: readonly Spoken[]): string[] {
  const risen = items.map(({ rule, decibans }) => ({ rule, moved: Math.max(0, ...Object.values(decibans).map((value) => value ?? 0)) })).filter(({ moved }) => moved > 0)
  return risen.sort((a, b) => b.moved - a.moved || (a.rule < b.rule ? -1 : 1)).slice(0, reasonsAtMost).map(({ rule }) => rule)
}
