import type { Facts } from '../facts/types'
import { channels, type Channel, type Context, type Grade, type Verdict } from '../inquiry/schema'
import type { Problem } from '../inquiry/problem'
import type { Policy } from '../policy/schema'
import type { Intent, Reply, ReplyAction, ReplyChannel } from '../score/assessment'
import { addresseeOf } from './addressee'
import { missingOf } from './missing'
import { dueOf } from './timing'
import { understoodOf } from './understood'
import { zoneOffset } from '../facts/clock'

/** What each channel is answered by, best first (grading.md). */
const answers: Readonly<Record<Channel, readonly ReplyChannel[]>> = {
  phone: ['phone', 'email'],
  chat: ['chat'],
  fax: ['fax', 'email'],
  email: ['email'],
  form: ['email'],
  rfq: ['platform'],
  message: ['message'],
}
/** Channels of a marketplace, where an unanswered or unreported inquiry counts against the seller. */
const platforms: ReadonlySet<Channel> = new Set(['rfq', 'message'] satisfies (typeof channels)[number][])

/** What to do with it: the action, by which channels, by when; whom to greet, what was understood and what is missing. The words are the locales'. */
export function planReply(
  facts: Facts,
  context: Context,
  policy: Policy,
  seen: { readonly verdict: Verdict; readonly decided: boolean; readonly grade: Grade; readonly risk: number; readonly intent: Intent },
  problems: Problem[],
): Omit<Reply, 'greeting' | 'closingQuestion'> {
  const action = actionOf(facts, policy, seen)
  const silent = action === 'ignore' || action === 'report'
  const from = momentOf(facts, context)
  const zone = facts.seller?.timeZone
  if (!silent && seen.grade !== 'D') {
    if (from === null) problems.push({ code: 'no-clock', path: 'receivedAt', message: 'neither receivedAt nor context.now is known, so there is no due time' })
    else if (!zone || zoneOffset(zone, from) === null) problems.push({ code: 'no-clock', path: 'context.seller.timeZone', message: zone ? `"${zone.slice(0, 60)}" is no IANA time zone` : "the seller's time zone is not known, so there is no due time" })
  }
  const desk = zone && from !== null && zoneOffset(zone, from) !== null ? { zone, hours: facts.seller?.officeHours ?? policy.officeHours, holidays: facts.seller?.holidays ?? [] } : null
  const language = facts.language && facts.language.code !== 'und' ? facts.language.code : 'en'
  return {
    action,
    channels: silent ? [] : channelsOf(facts, seen.grade),
    ...(silent ? { within: null, dueAt: null } : dueOf(seen.grade, from, desk, policy)),
    language,
    addressee: addresseeOf(facts, language),
    missing: missingOf(facts, seen.intent, action),
    understood: silent ? [] : understoodOf(facts),
  }
}

function actionOf(facts: Facts, policy: Policy, { verdict, decided, grade, risk }: { verdict: Verdict; decided: boolean; grade: Grade; risk: number }): ReplyAction {
  const platform = facts.channel !== null && platforms.has(facts.channel)
  if (facts.history?.blocked) return platform ? 'report' : 'ignore'
  if (decided && verdict === 'fraud') return 'report'
  if (decided && verdict === 'spam') return platform ? 'report' : 'ignore'
  if (decided && verdict === 'spy') return 'template'
  if (verdict !== 'genuine' || risk >= policy.review.risk) return 'verify'
  return grade === 'D' ? 'template' : 'reply'
}

/** The channel it came by answers it; an A is also telephoned and mailed where that can be done. */
function channelsOf(facts: Facts, grade: Grade): ReplyChannel[] {
  const list: ReplyChannel[] = [...(facts.channel ? answers[facts.channel] : facts.mailbox ? (['email'] as const) : [])]
  if (!facts.mailbox && facts.channel !== 'email' && facts.channel !== 'form') remove(list, 'email')
  if (grade === 'A') {
    if (facts.phone?.plausible && !list.includes('phone')) list.unshift('phone')
    if (facts.mailbox && !list.includes('email')) list.push('email')
  }
  return list
}

function remove<Item>(list: Item[], item: Item): void {
  const at = list.indexOf(item)
  if (at >= 0) list.splice(at, 1)
}

function momentOf(facts: Facts, context: Context): number | null {
  for (const given of [facts.inquiry.receivedAt, context.now]) {
    const at = given ? Date.parse(given) : Number.NaN
    if (!Number.isNaN(at)) return at
  }
  return null
}
