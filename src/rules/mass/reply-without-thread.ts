import { defineRule } from '../rule'

/**
 * The subject is marked as a reply, but the mail answers nothing: no thread, nothing quoted.
 *
 * Why: a false "Re:" makes a stranger's mail look like the rest of a conversation.
 * Wrong when: "Re:" is meant as "regarding", or the mail program, or the export, dropped the thread.
 * Signals: MM04.
 */
export const replyWithoutThread = defineRule({
  id: 'mass.reply-without-thread',
  needs: ['channel', 'subjectLine', 'inquiry', 'message'],
  check: ({ channel, subjectLine, inquiry: { thread }, message }) => {
    if (channel !== 'email' || !subjectLine.markedReply) return null
    if (thread?.inReplyTo || (thread?.previousMessages ?? 0) > 0 || message.segments.some(({ kind }) => kind === 'quoted' || kind === 'forwarded')) return null
    return { args: { subject: message.subject.raw.trim() }, spans: [{ field: 'subject', start: 0, end: message.subject.raw.indexOf(':') + 1 || 1 }] }
  },
})
