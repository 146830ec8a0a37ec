import type { Seller } from '../inquiry/schema'
import type { DomainLists } from './sender'
import type { Mailbox } from './types'

/** The seller's own registrable domains; `null` where none is known. A mail provider's is nobody's own. */
export function sellerDomainsOf(seller: Seller | null, lists: Pick<DomainLists, 'names' | 'classOf'>): ReadonlySet<string> | null {
  const domains = new Set<string>()
  for (const given of seller?.domains ?? []) {
    const domain = lists.names.nameOf(given)?.domain
    if (domain && lists.classOf(domain, domain) === null) domains.add(domain)
  }
  return domains.size > 0 ? domains : null
}

/**
 * Whether an address is at one of the seller's domains; where those are not known, whether it is the only one that the inquiry
 * was sent to (among several there may be the sender's own). `null` where neither is known.
 */
export function isOurs({ domain, address }: Mailbox, sellerDomains: ReadonlySet<string> | null, recipients: readonly string[] | undefined): boolean | null {
  if (sellerDomains) return sellerDomains.has(domain)
  return recipients ? recipients.length === 1 && recipients[0]!.trim().toLowerCase() === address.toLowerCase() : null
}
