import { defineRule } from '../rule'

/**
 * The mailbox has a domain of its own, and the website given has another of another name.
 *
 * Why: an honest firm's mail mostly comes from the website's domain; a forger points to a real firm's website.
 * Wrong when: holdings, rebranding, shops under another name. Pages on networks and marketplaces do not count, nor does the same name under another ending.
 * Signals: ID06, section 7
 */
export const mailboxUnlikeWebsite = defineRule({
  id: 'contact.mailbox-unlike-website',
  needs: ['mailbox', 'website'],
  check: ({ mailbox, website }) =>
    mailbox.class === 'corporate' && website.ownDomain && website.domain !== null && website.domain !== mailbox.domain && website.domainLabel !== mailbox.domainLabel
      ? { args: { domain: mailbox.domain, website: website.domain } }
      : null,
})
