import type { Facts } from '../facts/types'
import type { Context, Grade, Verdict } from '../inquiry/schema'
import type { Problem } from '../inquiry/problem'
import type { Policy } from '../policy/schema'
import type { Intent, Reply, ReplyAction } from '../score/assessment'
import type { UntoldReply } from '../score/reply-parts'
import type { AddresseeReader } from './addressee'
import { platforms } from './answering'
import { checklistOf, type Spoken } from './checklist'
import { type ContactReader, contactsOf } from './contacts'
import { missingOf } from './missing'
import { momentsOf } from './moments'
import { quotationOf } from './quotation'
import { type Calendars, scheduleOf } from './schedule'
import { understoodOf } from './understood'

/** What is to be done, in codes; its sentences come with the locale. */
export type PlannedReply = Omit<Reply, keyof UntoldReply | 'greeting' | 'closingQuestion'> & UntoldReply

/** What of an inquiry only its answer needs, read by the words of many languages. */
export interface ReplyReaders {
  /** Tells a person's name from all else that stands in its place. */
  readonly addressee: AddresseeReader
  /** Finds how the message says that its sender can be reached. */
  readonly statedContacts: ContactReader
}

/** What to do with it: the action, by which channels, by when; whom to greet, what was understood and what is missing. The words are the locales'. */
export function planReply(
  facts: Facts,
  context: Context,
  policy: Policy,
  seen: { readonly verdict: Verdict; readonly decided: boolean; readonly grade: Grade; readonly risk: number; readonly intent: Intent; readonly items: readonly Spoken[] },
  calendars: Calendars,
  readers: ReplyReaders,
  problems: Problem[],
): PlannedReply {
  const action = actionOf(facts, policy, seen)
  const silent = action === 'ignore' || action === 'report'
  const isSuspect = action === 'verify' || action === 'report' || seen.risk >= policy.review.risk || seen.verdict !== 'genuine'
  const isGuarded = isSuspect || facts.history?.denied === true || seen.items.some(({ rule }) => rule === 'fraud.bank-change')
  const planned = silent ? { channels: [], contacts: [], reach: {} } : contactsOf(facts, { grade: seen.grade, isGuarded, isTemplate: action === 'template' }, readers.statedContacts)
  const decided = {
    grade: seen.grade, silent, dishonest: seen.decided && seen.verdict !== 'genuine', // Who only says thank you is not written to again and again.
    personal: (action === 'reply' || action === 'verify') && seen.intent !== 'thanks', channels: planned.channels,
  }
  const language = languageOf(facts, calendars.places)
  const { within, dueAt, sendAt, timing, followUps } = scheduleOf(facts, context, policy, decided, calendars, problems)
  return {
    action,
    channels: planned.channels,
    contacts: planned.contacts,
    within,
    dueAt,
    sendAt,
    timing,
    followUps,
    language,
    addressee: readers.addressee(facts, language),
    missing: missingOf(facts, seen.intent, action),
    understood: silent ? [] : understoodOf(facts, language),
    checklist: checklistOf(facts, { action, isGuarded, items: seen.items }),
    quotation: quotationOf(facts, { action, isSuspect, isGuarded, intent: seen.intent, from: momentsOf(facts, context).received, planned }),
  }
}

const english = 'en'
/** Less certain is a word that several languages have: `Hi`. */
const leastConfidence = 0.35

/** The language to answer in: the message's where it is told with some certainty. The note of a call is in the clerk's, so the caller's country must speak it too. */
function languageOf({ language, channel, place }: Facts, { languagesOfCountry }: Calendars['places']): string {
  if (!language || language.code === 'und' || language.confidence < leastConfidence) return english
  const noted = channel === 'phone' && !(place?.claimed && languagesOfCountry(place.claimed).includes(language.code))
  return noted ? english : language.code
}

function actionOf(facts: Facts, policy: Policy, { verdict, decided, grade, risk }: { verdict: Verdict; decided: boolean; grade: Grade; risk: number }): ReplyAction {
  const platform = facts.channel !== null && platforms.has(facts.channel)
  if (facts.history?.blocked) return platform ? 'report' : 'ignore'
  // Trade with a denied party is for the seller's own compliance to clear.
  if (facts.history?.denied) return 'report'
  if (decided && verdict === 'fraud') return 'report'
  if (decided && verdict === 'spam') return platform ? 'report' : 'ignore'
  if (decided && verdict === 'spy') return 'template'
  if (verdict !== 'genuine' || risk >= policy.review.risk) return 'verify'
  return grade === 'D' ? 'template' : 'reply'
}
