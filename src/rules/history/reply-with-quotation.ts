import { defineRule } from '../rule'

/**
 * It is marked as an answer and quotes what somebody else wrote, though nothing shows that it was us.
 *
 * Why: people answer below and above what they answer; mass mail has nothing to quote. Measured 2026-11 on the handed-over corpora: 57 % of list-ham,
 * 48 % of spamassassin's honest mail and 17 % of enron-raw; 0.1 % of list-spam, 0.8 % of spamassassin's spam and 1.2 % of phishing-pot.
 * Wrong when: whoever broke into a mailbox answers real mail; a program that mails again and again quotes itself under another name.
 * Signals: MM04
 */
export const replyWithQuotation = defineRule({
  id: 'history.reply-with-quotation',
  needs: ['thread', 'subjectLine'],
  check: ({ thread: { quotesAnother, writtenBySeller }, subjectLine }) => (subjectLine.markedReply && quotesAnother && !writtenBySeller ? { args: {} } : null),
})
