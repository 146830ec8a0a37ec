import { lookalikeAmong } from '../../facts/lookalike'
import { domainShown } from '../../facts/punycode'
import { defineRule } from '../rule'

/**
 * The sender's domain looks like one that the seller knows (own, a customer's, a brand's) and is another.
 *
 * Why: one letter changed is how a customer's running payment is led astray.
 * Wrong when: two firms of nearly the same name. National branches under the same name do not count.
 * Signals: ID07
 */
export const knownDomainLookalike = defineRule({
  id: 'contact.known-domain-lookalike',
  needs: ['mailbox', 'seller', 'domains'],
  check: ({ mailbox, seller, domains }) => {
    if (mailbox.class !== 'corporate' && mailbox.class !== 'disposable') return null
    const found = lookalikeAmong(mailbox, [...(seller.domains ?? []), ...(seller.customers ?? []), ...(seller.brands ?? [])], domains)
    return found && { args: { domain: domainShown(mailbox.domain), known: found.known, how: found.likeness } }
  },
})
