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
  needs: ['mailbox', 'company', 'identity', 'addressing'],
  check: ({ mailbox, company, identity, addressing }) =>
    // What the seller's own shop sends for a buyer is in the shop's name.
    addressing.senderIsOurs !== true && mailbox.class === 'corporate' && identity.websiteDomain !== mailbox.domain && nameFit(company, mailbox.domainLabel) === 'unlike'
      ? { args: { company: company.slice(0, 100), domain: mailbox.domain } }
      : null,
})
