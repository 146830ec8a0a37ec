import { defineRule } from '../rule'

/**
 * The domain of the mailbox has no mail server.
 *
 * Why: nobody can receive the answer there, so the address was made up.
 * Wrong when: a look-up that failed for a moment; the caller should give the fact only when it is certain.
 * Signals: ID04
 */
export const mailServerMissing = defineRule({
  id: 'contact.mail-server-missing',
  needs: ['mailbox', 'domainRecord'],
  check: ({ mailbox, domainRecord }) => (domainRecord.hasMx === false ? { args: { domain: mailbox.domain } } : null),
})
