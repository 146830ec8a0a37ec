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

/** Decibans by class: ten times the base-10 logarithm of how much likelier what was seen is of that class than of `genuine`; whole numbers, negative where it speaks against. */
export type Decibans = { readonly [Class in RiskClass]?: number }

/** One rule, or composite, that spoke. */
export interface EvidenceItem {
  /** Stable id, such as `contact.free-mail`. */
  readonly rule: string
  readonly family: Family
  /** What it moved worth by, before its family's caps. */
  readonly points: number
  /** What it moved risk by, before its family's caps. Only classes that it moves. */
  readonly decibans: Decibans
  /** What fills the sentence: what was seen, as values. */
  readonly args: Readonly<Record<string, ArgValue>>
  /** The places in the fields as given that it rests on; empty where it rests on no wording. */
  readonly spans: readonly Span[]
  /** A sentence for the salesperson, in the asked locale. */
  readonly message: string
  /** The composite that took this item's effect over, where one did: then `points` is 0 and `decibans` empty. */
  readonly absorbedBy?: string
}

/** What to do with the inquiry: answer it, ask for proof first, send a prepared text, report it, or nothing. */
export type ReplyAction = 'reply' | 'verify' | 'template' | 'report' | 'ignore'
export type { ReplyChannel } from './reply-parts'

/** What to do with an inquiry, how and by when. */
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

/**
 * Why a person should look: two verdicts are nearly as likely, a risky one is worth much, the policy's floor lifted the grade, or no
 * verdict is decided.
 */
export type ReviewReason = 'close-verdicts' | 'risky-but-worthy' | 'floor-used' | 'undecided'

/** What is thought of one inquiry, with every reason. Field by field as in the contract. */
export interface Assessment {
  /** The inquiry's own id, echoed; `null` where it has none. */
  readonly id: string | null
  /** The likeliest class. */
  readonly verdict: Verdict
  /** 0 to 1 each, summing to 1. */
  readonly probabilities: Readonly<Record<Verdict, number>>
  /** What it is worth if honest, 0 to 100. */
  readonly worth: number
  /** The chance in percent that it is not honest, 0 to 100. */
  readonly risk: number
  /** Worth times the chance of honesty, 0 to 100. */
  readonly score: number
  /** The score's band, within the policy's ceilings and floors. */
  readonly grade: Grade
  /** Whether a person should look, for `reviewReasons`. */
  readonly review: boolean
  readonly reviewReasons: readonly ReviewReason[]
  /** The first of `intents`. */
  readonly intent: Intent
  /** All that it wants, the main one first, with a confidence of 0 to 1. */
  readonly intents: readonly { readonly intent: Intent; readonly confidence: number }[]
  /** Who handles `intent`. */
  readonly team: Team
  readonly dispute?: string
  /** What it is written in: ISO 639-1 code (639-3 where there is none, `und` where nothing tells), confidence 0 to 1, ISO 15924 script, and places in other languages. */
  readonly language: {
    readonly code: string
    readonly confidence: number
    readonly script: string
    readonly others: readonly { readonly code: string; readonly spans: readonly Span[] }[]
  }
  /** Every rule and composite that spoke, whether or not it moved anything. */
  readonly evidence: readonly EvidenceItem[]
  /** Rules that could not speak, with the facts they lacked. */
  readonly skipped: readonly { readonly rule: string; readonly missing: readonly string[] }[]
  /** What of the input could not be read or was cut. */
  readonly problems: readonly Problem[]
  /** What to do, how and by when. */
  readonly reply: Reply
  /** What it was judged by: the library's version, the policy's name and hash, the wording model's version (`null` where there is none). */
  readonly versions: { readonly library: string; readonly policy: { readonly id: string; readonly hash: string }; readonly model: string | null }
}
