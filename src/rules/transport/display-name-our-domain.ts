import { defineRule } from '../rule'

/**
 * The sender's name shows our own domain, and the mailbox is elsewhere.
 *
 * Why: the reader shall take a stranger for a colleague or for our own mail system.
 * Wrong when: group mailboxes that write "via" our address.
 * Signals: ID26
 */
export const displayNameOurDomain = defineRule({
  id: 'transport.display-name-our-domain',
  needs: ['channel', 'mailbox', 'seller', 'displayName'],
  check: ({ channel, mailbox, displayName }) => {
    const ours = channel === 'email' ? displayName.shown.find(({ domain, isOurs }) => isOurs && domain !== mailbox.domain) : undefined
    return ours ? { args: { shown: ours.domain, mailbox: mailbox.address } } : null
  },
})
