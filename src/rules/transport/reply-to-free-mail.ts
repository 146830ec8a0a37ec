import { defineRule } from '../rule'

/**
 * The mail comes from a company mailbox, and answers go to a free one.
 *
 * Why: whoever forges a company cannot read its mail.
 * Wrong when: shops and marketplaces write on behalf of a buyer; a small firm's own mailbox is unreliable.
 * Signals: ID13, FR09
 */
export const replyToFreeMail = defineRule({
  id: 'transport.reply-to-free-mail',
  needs: ['channel', 'mailbox', 'replyTo', 'addressing'],
  check: ({ channel, mailbox, replyTo, addressing }) => {
    if (channel !== 'email' || addressing.senderIsOurs) return null
    return mailbox.class === 'corporate' && replyTo.class === 'free' ? { args: { mailbox: mailbox.address, replyTo: replyTo.address } } : null
  },
})
