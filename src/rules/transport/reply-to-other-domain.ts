import { defineRule } from '../rule'

/**
 * The mail comes from one company domain, and answers go to another.
 *
 * Why: a break-in is used to write, and a look-alike domain to collect the answers.
 * Wrong when: groups with several domains, newsletters and ticket systems; hence it is weak. The same name under another ending is taken for one firm.
 * Signals: ID13
 */
export const replyToOtherDomain = defineRule({
  id: 'transport.reply-to-other-domain',
  needs: ['channel', 'mailbox', 'replyTo', 'addressing'],
  check: ({ channel, mailbox, replyTo, addressing }) => {
    if (channel !== 'email' || addressing.senderIsOurs || addressing.replyToIsOurs) return null
    if (mailbox.class !== 'corporate' || replyTo.class !== 'corporate' || mailbox.domainLabel === replyTo.domainLabel) return null
    return { args: { mailbox: mailbox.domain, replyTo: replyTo.domain } }
  },
})
