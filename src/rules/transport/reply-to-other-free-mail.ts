import { defineRule } from '../rule'

/**
 * The mail comes from one free mailbox, and answers go to another.
 *
 * Why: advance-fee senders lose mailboxes, and collect the answers in one that they do not send from (of what SpamAssassin's rule
 * hits, 98.5 % is spam).
 * Wrong when: somebody has moved to a new provider and kept the old program. Website forms always differ: they are another channel.
 * Signals: ID12
 */
export const replyToOtherFreeMail = defineRule({
  id: 'transport.reply-to-other-free-mail',
  needs: ['channel', 'mailbox', 'replyTo'],
  check: ({ channel, mailbox, replyTo }) => {
    if (channel !== 'email' || mailbox.class !== 'free' || replyTo.class !== 'free') return null
    return mailbox.local === replyTo.local && mailbox.host === replyTo.host ? null : { args: { mailbox: mailbox.address, replyTo: replyTo.address } }
  },
})
