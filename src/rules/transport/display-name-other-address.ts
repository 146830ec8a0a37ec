import { defineRule } from '../rule'

/**
 * The sender's name shows a mail address of another domain than the mailbox.
 *
 * Why: mail programs on telephones show the name alone.
 * Wrong when: ticket systems and assistants write on behalf of somebody; a forwarding mailbox.
 * Signals: ID26
 */
export const displayNameOtherAddress = defineRule({
  id: 'transport.display-name-other-address',
  needs: ['channel', 'mailbox', 'displayName'],
  check: ({ channel, mailbox, displayName }) => {
    const other = channel === 'email' ? displayName.shown.find(({ domain, isOurs }) => !isOurs && domain !== mailbox.domain) : undefined
    return other ? { args: { shown: other.domain, mailbox: mailbox.address } } : null
  },
})
