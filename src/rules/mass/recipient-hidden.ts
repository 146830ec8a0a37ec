import { defineRule } from '../rule'

/**
 * None of the seller's addresses is among the mail's recipients.
 *
 * Why: a blind copy to many; the receiver who is shown is the sender, or nobody.
 * Wrong when: the mail came through an address that forwards to the seller and is not in the seller's list of domains.
 * Signals: MM03.
 */
export const recipientHidden = defineRule({
  id: 'mass.recipient-hidden',
  needs: ['channel', 'recipients'],
  check: ({ channel, recipients: { addresses, includesSeller } }) => (channel === 'email' && includesSeller === false ? { args: { shown: addresses.length } } : null),
})
