import type { Problem } from '../inquiry/problem'
import type { Grade, RiskClass, Verdict } from '../inquiry/schema'
import type { Span } from '../inquiry/text'
import type { ArgValue, Family } from '../rules/rule'
import type { Addressee, MissingCode, Understood } from './answer'
import type { ChecklistItem, Quotation, ReplyChannel, ReplyContact } from './reply-parts'
import type { FollowUp, ReplyTiming } from './timing'

export const intents = [
  'rfq', 'price', 'product-info', 'sample', 'customisation', 'catalogue', 'cooperation', 'order',
  'order-change', 'payment', 'shipping', 'customs', 'documents',
  'return', 'refund', 'repair', 'usage',
  'not-received', 'not-as-described', 'damaged', 'short', 'counterfeit', 'dispute',
  'feedback', 'thanks', 'follow-up',
  'promotion', 'other',
] as const
/** What the message says it wants, whatever the verdict. */
export type Intent = (typeof intents)[number]

/** The team that an intent goes to; `none` for promotion and the rest. */
export type Team = 'pre-sales' | 'order-logistics' | 'after-sales' | 'complaints' | 'customer-care' | 'none'

export type Decibans = { readonly [Class in RiskClass]?: number }

/** One rule, or composite, that spoke. */
export interface EvidenceItem {
  readonly rule: string
  readonly family: Family
  /** What it moved worth by, before its family's caps. */
  readonly points: number
  /** What it moved risk by, before its family's caps. Only classes that it moves. */
  readonly decibans: Decibans
  readonly args: Readonly<Record<string, ArgValue>>
  readonly spans: readonly Span[]
  /** A sentence for the salesperson, in the asked locale. */
  readonly message: string
  /** The composite that took this item's effect over, where one did: then `points` is 0 and `decibans` empty. */
  readonly absorbedBy?: string
}

export type ReplyAction = 'reply' | 'verify' | 'template' | 'report' | 'ignore'
export type { ReplyChannel } from './reply-parts'

export interface Reply {
  readonly action: ReplyAction
  /** Best first; empty where nothing is to be sent, or nobody can be reached. */
  readonly channels: readonly ReplyChannel[]
  /** One a channel, in their order: which number or address, and why. Never a suspect's own. */
  readonly contacts: readonly ReplyContact[]
  /** ISO 8601 duration in office hours, such as `PT1H`; by the clock on the wall where a marketplace's runs out before the desk opens. `null` where nothing is due. */
  readonly within: string | null
  /**
   * The moment by which it should be answered, in the seller's office hours, in UTC; never after a marketplace's clock.
   * `null` where no clock or zone is known, or nothing is due.
   */
  readonly dueAt: string | null
  /**
   * The best moment to send the answer, in UTC: never before `now`, and no later than `dueAt` unless `timing.reason` says why.
   * `null` where nothing is to be sent, or nothing is known to tell it by.
   */
  readonly sendAt: string | null
  /** Those moments by every clock, and why. */
  readonly timing: ReplyTiming
  /** What to write later, first to last. */
  readonly followUps: readonly FollowUp[]
  /** The language to answer in, as a code. */
  readonly language: string
  /** What to verify before anything of value leaves, most important first, at most 8. */
  readonly checklist: readonly ChecklistItem[]
  /** For a request for quotation or a price with a need: what a full quotation holds; `null` for everything else. */
  readonly quotation: Quotation | null
  /** Who is greeted, as read from the sender's name, title and signature; `null` where nobody is named. */
  readonly addressee: Addressee | null
  /** The greeting in that language, without the mark behind it: `Sehr geehrte Frau Dr. Müller`. */
  readonly greeting: string
  /** What is still missing, most important first; empty where nothing is, or nothing is to be sent. */
  readonly missing: readonly MissingCode[]
  /** One question in that language that is easy to answer; empty where nothing is to be sent. */
  readonly closingQuestion: string
  /** What was read of the demand, as the sender wrote it. */
  readonly understood: readonly Understood[]
}

export type ReviewReason = 'close-verdicts' | 'risky-but-worthy' | 'floor-used' | 'undecided'

/** What is thought of one inquiry, with every reason. Field by field as in the contract. */
export interface Assessment {
  readonly id: string | null
  readonly verdict: Verdict
  readonly probabilities: Readonly<Record<Verdict, number>>
  readonly worth: number
  readonly risk: number
  readonly score: number
  readonly grade: Grade
  readonly review: boolean
  readonly reviewReasons: readonly ReviewReason[]
  readonly intent: Intent
  readonly intents: readonly { readonly intent: Intent; readonly confidence: number }[]
  readonly team: Team
  readonly dispute?: string
  readonly language: {
    readonly code: string
    readonly confidence: number
    readonly script: string
    readonly others: readonly { readonly code: string; readonly spans: readonly Span[] }[]
  }
  readonly evidence: readonly EvidenceItem[]
  readonly skipped: readonly { readonly rule: string; readonly missing: readonly string[] }[]
  readonly problems: readonly Problem[]
  readonly reply: Reply
  readonly versions: { readonly library: string; readonly policy: { readonly id: string; readonly hash: string }; readonly model: string | null }
}
