import { defineRule } from '../rule'

const domainsAtLeast = 6

/**
 * The mail was openly sent to mailboxes of six or more domains.
 *
 * Why: who writes to everybody at once is not writing to you.
 * Wrong when: a buyer asks a handful of makers in one mail: three to five are usual, more are rare.
 * Signals: MM03.
 */
export const manyRecipients = defineRule({
  id: 'mass.many-recipients',
  needs: ['recipients'],
  check: ({ recipients: { domains } }) => (domains.length >= domainsAtLeast ? { args: { domains: domains.length } } : null),
})
