import { defineRule } from '../rule'

/**
 * Somebody else's mail asks for answers to our own address.
 *
 * Why: mass mailers put the victim's address wherever they find room, and forgers make a mail look as if it came from inside.
 * Wrong when: ticket systems and group mailboxes put their own address in. Where From is ours as well it is our own mail; where our domains are not
 * known, the one recipient may be a mailing list (16 % of spamassassin's honest mail, 2 % of its spam).
 * Signals: ID14
 */
export const replyToUs = defineRule({
  id: 'transport.reply-to-us',
  needs: ['channel', 'replyTo', 'addressing'],
  check: ({ channel, replyTo, addressing: { replyToIsOurs, senderIsOurs } }) =>
    channel === 'email' && replyToIsOurs && senderIsOurs === false ? { args: { replyTo: replyTo.address } } : null,
})
