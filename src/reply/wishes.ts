import type { Facts, Hit } from '../facts/types'
import type { ReplyChannel } from '../score/reply-parts'

/** How the sender wants to be answered. */
export interface ContactWishes {
  /** Channels asked for, in the order in which they are. */
  readonly wanted: readonly ('phone' | 'chat' | 'email')[]
  readonly noCalls: boolean
}

const near = 12

/** How the sender wants to be answered, from what the message says; who asks for calls and against calls has not said anything. */
export function wishesOf({ wording }: Facts): ContactWishes {
  const against = [...wording.hits('no-call-wish'), ...wording.hits('no-phone')]
  // "Please don't call us" has "call us" in it.
  const calls = wording.hits('call-wish').filter((call) => !against.some((no) => overlap(call, no)))
  const noCalls = against.length > 0 && calls.length === 0
  const asked: { readonly channel: ReplyChannel & ('phone' | 'chat' | 'email'); readonly first: Hit | undefined }[] = [
    { channel: 'phone', first: against.length > 0 ? undefined : calls[0] },
    { channel: 'chat', first: wording.hits('chat-wish')[0] },
    { channel: 'email', first: wording.hits('mail-wish')[0] },
  ]
  const wanted = asked.filter(({ first }) => first !== undefined).sort((one, other) => placeOf(one.first!) - placeOf(other.first!)).map(({ channel }) => channel)
  return { wanted, noCalls }
}

function overlap(one: Hit, other: Hit): boolean {
  return one.span.field === other.span.field && one.span.start < other.span.end + near && other.span.start < one.span.end + near
}

/** Whatever stands in the subject comes before the body. */
function placeOf({ span }: Hit): number {
  return span.field === 'subject' ? span.start : 1e6 + span.start
}
