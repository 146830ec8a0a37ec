import type { ArgValue } from '../rules/rule'

/** One moment as three clocks show it, in RFC 3339. */
export interface LocalTimes {
  readonly utc: string
  /** With the sender's offset; `null` where their zone is not known, or is one of several that differ at that moment. */
  readonly sender: string | null
  /** With the seller's offset; `null` where their zone is not known. */
  readonly seller: string | null
}

/** Why it is sent at that moment and no other. */
export type TimingCode =
  | 'nothing-to-send'
  | 'nothing-due'
  | 'nothing-due-unscheduled'
  | 'no-clock'
  | 'desk-closed'
  | 'overdue'
  | 'both-in-their-morning'
  | 'both-at-work'
  | 'scheduled-for-their-morning'
  | 'due-first'
  | 'platform-first'
  | 'call-in-their-day'
  | 'sender-unknown'
  | 'seller-unknown'
  | 'nobody-known'

/** What else is to be known of that moment. */
export type TimingNote =
  | 'zones-all-suited'
  | 'zones-most-people'
  | 'zone-by-offset'
  | 'their-weekend'
  | 'their-holiday'
  | 'their-closure'
  | 'ramadan-hours'
  | 'your-day-off'
  | 'your-holiday'
  | 'platform-clock'
  | 'call-later'
  | 'outside-your-hours'

export type TimingArgs = Readonly<Record<string, ArgValue>>

/** Why a reply is sent when it is, as codes and in words. */
export interface TimingReason {
  readonly code: TimingCode
  readonly args: TimingArgs
  readonly notes: readonly { readonly code: TimingNote; readonly args: TimingArgs }[]
  /** The reason and its notes as sentences, in the asked locale. */
  readonly message: string
}

/** When a reply is due and sent, by every clock, and why. */
export interface ReplyTiming {
  readonly due: LocalTimes | null
  readonly send: LocalTimes | null
  /** The sender's IANA zones (or one offset such as `+03:00`) that were reckoned with; none where the place is not known. */
  readonly senderZones: readonly string[]
  readonly reason: TimingReason
}

/** What a later message is for: there was no answer, or holidays of the sender's or the seller's are near. */
export type FollowUpKind = 'no-answer' | 'sender-holiday' | 'seller-holiday'

/** Something to write on a later day, unless the talk has moved on. */
export interface FollowUp {
  readonly kind: FollowUpKind
  /** The day in the sender's calendar (the seller's where the sender's zone is not known), a working day of both sides or the day of the answer itself: `2026-03-05`. */
  readonly on: string
  /** The best moment of that day, in UTC; on the day of the answer, with it. */
  readonly at?: string
  readonly args: TimingArgs
  /** What to write and why, in the asked locale. */
  readonly message: string
}
