import { defineRule } from '../rule'

/**
 * The mailbox is at an internet access provider.
 *
 * Why: small firms that have long been in business often kept the address that came with their line; it is paid for.
 * Wrong when: households have such addresses too.
 * Signals: ID03
 */
export const ispMail = defineRule({
  id: 'contact.isp-mail',
  needs: ['mailbox'],
  check: ({ mailbox }) => (mailbox.class === 'isp' ? { args: { domain: mailbox.domain } } : null),
})
