import { defineRule } from '../rule'

/**
 * The mailbox is at the domain of the website given.
 *
 * Why: whoever has a mailbox there belongs to the firm that the website shows.
 * Wrong when: both were set up for the occasion.
 * Signals: ID06, section 7
 */
export const mailboxFitsWebsite = defineRule({
  id: 'contact.mailbox-fits-website',
  needs: ['mailbox', 'website'],
  check: ({ mailbox, website }) =>
    mailbox.class === 'corporate' && website.domain === mailbox.domain ? { args: { domain: mailbox.domain } } : null,
})
