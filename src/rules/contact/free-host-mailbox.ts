import { isFreeHost } from '../../lists/free-host-mailboxes'
import { defineRule } from '../rule'

/**
 * The mailbox is at a host where anybody puts up pages or a trial tenant, not at a mail provider or an own domain.
 *
 * Why: such hosts send mail for whoever clicked a project together; a firm that writes to suppliers has taken a domain.
 * Wrong when: a firm has not finished moving its mail.
 * Signals: ID02, FR03
 */
export const freeHostMailbox = defineRule({
  id: 'contact.free-host-mailbox',
  needs: ['mailbox'],
  check: ({ mailbox }) => (isFreeHost(mailbox.host) ? { args: { host: mailbox.host } } : null),
})
