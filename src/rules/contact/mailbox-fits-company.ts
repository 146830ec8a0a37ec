import { nameFit } from '../../facts/names'
import { defineRule } from '../rule'

/**
 * The mailbox's own domain bears the company's name or initials.
 *
 * Why: the stated company and the address bear each other out, and the firm can be looked up under both.
 * Wrong when: a domain in a firm's name can be registered by others; see the look-alike rules and the domain's age.
 * Signals: ID06, section 7
 */
export const mailboxFitsCompany = defineRule({
  id: 'contact.mailbox-fits-company',
  needs: ['mailbox', 'company'],
  check: ({ mailbox, company }) =>
    mailbox.class === 'corporate' && nameFit(company, mailbox.domainLabel) === 'same' ? { args: { company: company.slice(0, 100), domain: mailbox.domain } } : null,
})
