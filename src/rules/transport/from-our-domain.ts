import { defineRule } from '../rule'

/**
 * The mail claims to come from our own domain, and answers go elsewhere or nothing vouches for it.
 *
 * Why: the sender pretends to be a colleague or the boss.
 * Wrong when: the own website's form mails in the visitor's name through a server that nobody entered in DNS; with DMARC passed it is
 * ours indeed.
 * Signals: ID13, FR09
 */
export const fromOurDomain = defineRule({
  id: 'transport.from-our-domain',
  needs: ['channel', 'mailbox', 'seller', 'addressing'],
  check: ({ channel, mailbox, addressing: { senderIsOurs, replyTo, replyToIsOurs, dmarc } }) => {
    if (channel !== 'email' || !senderIsOurs || dmarc === 'pass' || dmarc === 'temperror') return null
    const elsewhere = replyTo !== null && replyToIsOurs === false
    return elsewhere || dmarc !== null ? { args: { mailbox: mailbox.address, replyTo: elsewhere ? replyTo.address : mailbox.address } } : null
  },
})
