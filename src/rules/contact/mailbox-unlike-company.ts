import { nameFit } from '../../facts/names'
import { defineRule } from '../rule'

/**
 * The mailbox's own domain has nothing in common with the company's name, and no website of that domain is given.
 *
 * Why: a company of one name that writes from a domain of another may be a borrowed name.
 * Wrong when: trade names, groups, takeovers and family firms; names in other scripts are not compared at all.
 * Signals: ID06, section 7
 */
export const mailboxUnlikeCompany = defineRule({
  id: 'contact.mailbox-unlike-company',
  needs: ['mailbox', 'company', 'identity'],
  check: ({ mailbox, company, identity }) =>
    mailbox.class === 'corporate' && identity.websiteDomain !== mailbox.domain && nameFit(company, mailbox.domainLabel) === 'unlike'
      ? { args: { company: company.slice(0, 100), domain: mailbox.domain } }
      : null,
})
