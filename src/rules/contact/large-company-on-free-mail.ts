import { defineRule } from '../rule'

/**
 * The sender claims to be a well-known large company and writes from a free or an access provider's mailbox.
 *
 * Why: such companies write from their own domains; impostors borrow the name and cannot have the domain.
 * Wrong when: a small firm bears the same name, or an agent or market seller puts the large company's name in the field.
 * Signals: ID05
 */
export const largeCompanyOnFreeMail = defineRule({
  id: 'contact.large-company-on-free-mail',
  needs: ['mailbox', 'brand'],
  check: ({ mailbox, brand }) =>
    brand.named !== null && !brand.onOwnDomain && (mailbox.class === 'free' || mailbox.class === 'isp') ? { args: { company: brand.named, domain: mailbox.domain } } : null,
})
