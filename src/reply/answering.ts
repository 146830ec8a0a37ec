import type { Channel } from '../inquiry/schema'
import type { ReplyChannel, UntoldReply } from '../score/reply-parts'

/** Channels in their order, and for each by what and why. */
export interface PlannedContacts {
  readonly channels: ReplyChannel[]
  readonly contacts: PlannedContact[]
  /** Everything usable that the sender gave; nothing of a suspect's. */
  readonly reach: Reachable
}
export type PlannedContact = UntoldReply['contacts'][number]
/** How the sender can be reached, by channel; the best of each. */
export type Reachable = { readonly [Name in ReplyChannel]?: Pick<PlannedContact, 'value' | 'app' | 'from'> }

/** What each channel is answered by, best first (grading.md). */
export const answers: Readonly<Record<Channel, readonly ReplyChannel[]>> = {
  phone: ['phone', 'email'],
  chat: ['chat'],
  fax: ['fax', 'email'],
  email: ['email'],
  form: ['email'],
  rfq: ['platform'],
  message: ['message'],
}
/** Channels of a marketplace, where an unanswered or unreported inquiry counts against the seller. */
export const platforms: ReadonlySet<Channel> = new Set<Channel>(['rfq', 'message'])
