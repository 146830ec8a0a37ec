import { defineRule } from '../rule'

/**
 * It answers something that we wrote.
 *
 * Why: a running exchange is business, and mass mail has none.
 * Wrong when: a forged exchange; whoever broke into a customer's mailbox answers real mail.
 * Signals: section 7
 */
export const answersUs = defineRule({
  id: 'history.answers-us',
  needs: ['thread'],
  check: ({ thread: { previousMessages, writtenBySeller } }) => (writtenBySeller || (previousMessages ?? 0) >= 1 ? { args: {} } : null),
})
