import { defineRule } from '../rule'

/**
 * The mailbox's own domain has no website.
 *
 * Why: a domain for mail alone is what impostors and mass mailers set up.
 * Wrong when: small firms and holdings without a site, a site that was down at the look-up.
 * Signals: ID11, section 7
 */
export const websiteMissing = defineRule({
  id: 'contact.website-missing',
  needs: ['mailbox', 'domainRecord'],
  check: ({ mailbox, domainRecord }) =>
    mailbox.class === 'corporate' && domainRecord.hasWebsite === false ? { args: { domain: mailbox.domain } } : null,
})
