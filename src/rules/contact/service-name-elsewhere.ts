import { defineRule } from '../rule'

/**
 * The sender's name is that of a courier, bank, shop or another service with accounts, and the mailbox is not that service's.
 *
 * Why: notices of such services are what phishing imitates; the name costs nothing, the domain cannot be had.
 * Wrong when: domains that a service has for its mail alone and no list knows, and resellers who write under its name.
 * Signals: ID05, ID07, FR03
 */
export const serviceNameElsewhere = defineRule({
  id: 'contact.service-name-elsewhere',
  needs: ['service', 'inquiry'],
  check: ({ service: { named }, inquiry: { sender } }) => (named === null || !sender?.email ? null : { args: { service: named, mailbox: sender.email.slice(0, 100) } }),
})
