import { defineRule } from '../rule'

/**
 * The sender claims to be a well-known large company and writes from a domain that is not that company's.
 *
 * Why: a domain that was bought for the occasion looks better than a free mailbox, and is as false.
 * Wrong when: branches with domains of their own (the company's name under a country's ending is let pass), and small firms of the same name.
 * Signals: ID05, ID07
 */
export const largeCompanyOnOtherDomain = defineRule({
  id: 'contact.large-company-on-other-domain',
  needs: ['mailbox', 'brand'],
  check: ({ mailbox, brand }) =>
    brand.named !== null && !brand.onOwnDomain && mailbox.class === 'corporate' ? { args: { company: brand.named, domain: mailbox.domain } } : null,
})
