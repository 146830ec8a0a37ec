import { defineRule } from '../rule'

/**
 * The mailbox's own domain has been registered for three years or longer.
 *
 * Why: a domain that was kept up for years belongs to a business that goes on.
 * Wrong when: old domains are sold and taken over.
 * Signals: ID10
 */
export const establishedDomain = defineRule({
  id: 'contact.established-domain',
  needs: ['mailbox', 'domainRecord'],
  check: ({ mailbox, domainRecord: { ageDays } }) =>
    mailbox.class === 'corporate' && ageDays !== null && ageDays >= 1095 ? { args: { domain: mailbox.domain, years: Math.floor(ageDays / 365) } } : null,
})
