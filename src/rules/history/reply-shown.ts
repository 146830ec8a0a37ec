import { defineRule } from '../rule'

/**
 * It is marked as an answer, but nothing of ours is in it.
 *
 * Why: it may be a running exchange, or look like one.
 * Wrong when: people answer a mail whose quotation they cut off.
 * Signals: MM04
 */
export const replyShown = defineRule({
  id: 'history.reply-shown',
  needs: ['thread'],
  check: ({ thread: { reply, previousMessages, writtenBySeller } }) => (reply && !writtenBySeller && (previousMessages ?? 0) < 1 ? { args: {} } : null),
})
