import type { CheckCode, ContactReason, FollowUpReason, MessengerApp, QuotationItemName } from '../score/reply-parts'

/** The sentences of one locale for the parts of a reply: `{name}` stands for an argument, or for its word in `unnamed` where it is not known. */
export interface ReplySentences {
  readonly unnamed: Readonly<Record<'company' | 'domain' | 'app' | 'value', string>>
  readonly apps: Readonly<Record<MessengerApp, string>>
  readonly contact: Readonly<Record<ContactReason, string>>
  readonly check: Readonly<Record<CheckCode, string>>
  readonly followUp: Readonly<Record<FollowUpReason, string>>
  readonly items: Readonly<Record<QuotationItemName, string>>
  /** Lines of an explanation, and what stands between the items of a list. */
  readonly lines: Readonly<Record<'contact' | 'checks' | 'stated' | 'open' | 'between' | 'item', string>>
}
