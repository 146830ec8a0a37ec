import type { NamedMessenger } from '../facts/stated-contacts'
import type { ArgValue } from '../rules/rule'

/** A way to reach the sender; `platform` is the marketplace that the inquiry came through. */
export type ReplyChannel = 'phone' | 'email' | 'chat' | 'message' | 'fax' | 'platform'

/** Something to tell the salesperson: a code, what it is about, and the sentence in the asked locale. */
export interface Told<Code extends string> {
  readonly code: Code
  readonly args: Readonly<Record<string, ArgValue>>
  readonly message: string
}
/** The same before it is put into words. */
export type Untold<Item> = Omit<Item, 'message'>

export const contactReasons = [
  'asked-for', 'asked-without-number', 'channel-used', 'grade-a', 'offered', 'only-contact', 'not-reply-to', 'buyer-behind-shop',
  'known-number', 'known-address', 'find-number', 'find-address', 'platform-only', 'template-only', 'ask-company',
] as const
/** Why a channel is used, and its value trusted or not. */
export type ContactReason = (typeof contactReasons)[number]

/** A messenger that a sender may be reached by. */
export type MessengerApp = NamedMessenger

/** By which number or address to answer. */
export interface ReplyContact {
  readonly channel: ReplyChannel
  /** As the sender gave it, at most 254 characters; absent where it is to be found first, or the channel itself is the way. */
  readonly value?: string
  /** The messenger, for `chat`. */
  readonly app?: MessengerApp
  readonly why: Told<ContactReason>
  /** Where the value stands; `channel`: answer where the inquiry came in; `independent`: find it yourself, never in the message. */
  readonly from: 'sender-field' | 'signature' | 'body' | 'channel' | 'independent'
}

export const checkCodes = [
  'denied-party', 'found-independently', 'bank-change-customer', 'bank-change-stranger', 'nothing-opened', 'money-back-only-same-way', 'payment-final', 'no-fees',
  'own-registrar', 'forwarder', 'delivery-address', 'visa-after-order', 'lookalike-domain', 'own-site-called', 'reply-address', 'sender-proof', 'registration',
  'credit-checked', 'cards', 'sample-terms', 'no-identity-papers', 'trade-secrets', 'brand-licence', 'company-asked', 'place-checked', 'on-record',
] as const
/** What to verify, or to hold to, before anything of value leaves. */
export type CheckCode = (typeof checkCodes)[number]

/** One thing to verify, or to hold to, with what calls for it. */
export interface ChecklistItem extends Told<CheckCode> {
  /** Rules and composites that call for it; empty where it is due whoever asks (a forwarder of the buyer's, a visa letter). */
  readonly because: readonly string[]
}

export const quotationItems = [
  'specification', 'quantity', 'price', 'moq', 'incoterm', 'destination', 'lead-time', 'payment-terms', 'packaging', 'certificates', 'samples', 'validity',
] as const
/** A part of a full quotation. */
export type QuotationItemName = (typeof quotationItems)[number]

/** One part of a full quotation, and whether the inquiry says it. */
export interface QuotationItem {
  readonly item: QuotationItemName
  /** `stated`: the inquiry says it; `open`: it is left to the seller, or to be asked. */
  readonly state: 'stated' | 'open'
  /** Whether the inquiry asks for it in words. */
  readonly asked: boolean
  /** What was read of it, at most 200 characters. */
  readonly value?: string
}

export const followUpReasons = ['by-phone', 'by-email', 'by-chat', 'by-fax', 'on-platform', 'by-found-contact', 'nothing-given'] as const
/** How to follow up a quotation that is not answered. */
export type FollowUpReason = (typeof followUpReasons)[number]

/** What a full quotation holds, and which of it the inquiry says. */
export interface Quotation {
  readonly items: readonly QuotationItem[]
  /** ISO date where the inquiry names a day, else its own words (`30 days`); `null` where it names no time. */
  readonly deadline: string | null
  readonly followUp: Told<FollowUpReason>
}

/** The parts of a reply that are told in words, before they are. */
export interface UntoldReply {
  readonly contacts: readonly (Omit<ReplyContact, 'why'> & { readonly why: Untold<ReplyContact['why']> })[]
  readonly checklist: readonly Untold<ChecklistItem>[]
  readonly quotation: (Omit<Quotation, 'followUp'> & { readonly followUp: Untold<Quotation['followUp']> }) | null
}
