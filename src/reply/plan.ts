import type { Facts } from '../facts/types'
import { channels, type Channel, type Context, type Grade, type Verdict } from '../inquiry/schema'
import type { Problem } from '../inquiry/problem'
import type { Policy } from '../policy/schema'
import type { Reply, ReplyAction, ReplyChannel } from '../score/assessment'
import { type Calendars, scheduleOf } from './schedule'

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

/** What to do with it: the action, by which channels, by when. */
export function planReply(
  facts: Facts,
  context: Context,
  policy: Policy,
  seen: { readonly verdict: Verdict; readonly decided: boolean; readonly grade: Grade; readonly risk: number },
  calendars: Calendars,
  problems: Problem[],
): Reply {
  const action = actionOf(facts, policy, seen)
  const silent = action === 'ignore' || action === 'report'
  const channels = silent ? [] : channelsOf(facts, seen.grade)
  const decided = { grade: seen.grade, silent, dishonest: seen.decided && seen.verdict !== 'genuine', personal: action === 'reply' || action === 'verify', channels }
  return {
    action,
    channels,
    ...scheduleOf(facts, context, policy, decided, calendars, problems),
    language: facts.language && facts.language.code !== 'und' ? facts.language.code : 'en',
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
