import { lookalikeAmong } from '../../facts/lookalike'
import { domainShown } from '../../facts/punycode'
import { defineRule } from '../rule'

/**
 * An address in the quoted or forwarded mail has a domain that the sender's own domain looks like, and is not.
 *
 * Why: who breaks into a correspondence goes on with it from a domain that looks the same at a glance.
 * Wrong when: two firms of nearly the same name in one thread. National branches under the same name do not count.
 * Signals: ID07
 */
export const threadDomainLookalike = defineRule({
  id: 'contact.thread-domain-lookalike',
  needs: ['mailbox', 'quotedDomains', 'domains'],
  check: ({ mailbox, quotedDomains, domains }) => {
    if (mailbox.class !== 'corporate' && mailbox.class !== 'disposable') return null
    const found = lookalikeAmong(mailbox, quotedDomains.map(({ domain }) => domain), domains)
    return found && { args: { domain: domainShown(mailbox.domain), known: found.known, how: found.likeness } }
  },
})
