import { defineRule } from '../rule'

/**
 * The website of the mailbox's own domain answers.
 *
 * Why: a firm that shows itself can be checked.
 * Wrong when: a page is set up within the hour; the look-up is the caller's.
 * Signals: ID11, section 7
 */
export const websiteLive = defineRule({
  id: 'contact.website-live',
  needs: ['mailbox', 'domainRecord'],
  check: ({ mailbox, domainRecord }) =>
    mailbox.class === 'corporate' && domainRecord.hasWebsite === true ? { args: { domain: mailbox.domain } } : null,
})
