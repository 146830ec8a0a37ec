import { defineRule } from '../rule'

/**
 * The mailbox is an alias that forwards to a hidden one.
 *
 * Why: the answer arrives, yet the sender cannot be checked by it.
 * Wrong when: privacy-minded people and phones hand out such aliases by default; it is no throw-away mailbox.
 * Signals: ID04
 */
export const privacyRelay = defineRule({
  id: 'contact.privacy-relay',
  needs: ['mailbox'],
  check: ({ mailbox }) => (mailbox.class === 'relay' ? { args: { domain: mailbox.domain } } : null),
})
