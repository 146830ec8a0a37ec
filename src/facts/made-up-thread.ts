import type { Inquiry } from '../inquiry/schema'

/** Longer than any system's identifiers; with a host they stay under 200 characters. */
const identifierAtMost = 300

/** Whether a thread's identifier is none that a mail program gives: without end. */
export function isMadeUp(thread: Inquiry['thread']): boolean {
  return (thread?.inReplyTo?.length ?? 0) > identifierAtMost
}

/** Whether a mail answers another: programs that answer mark the subject as well. */
export function isAnswer(thread: Inquiry['thread'], markedReply: boolean): boolean {
  if (!thread || isMadeUp(thread)) return false
  return markedReply || (thread.previousMessages ?? 0) > 0
}
