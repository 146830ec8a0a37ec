import { parse as parseDomain } from 'tldts'
import type { Seller } from '../inquiry/schema'
import type { Recipients } from './types'

const recipientsAtMost = 500

/** Who else got it; `null` where that is not known. */
export function recipientsOf(addresses: readonly string[] | undefined, seller: Seller | null): Recipients | null {
  if (!addresses) return null
  const read = addresses.slice(0, recipientsAtMost)
  const domains = new Set<string>()
  for (const address of read) {
    const at = address.lastIndexOf('@')
    const domain = at < 0 ? null : parseDomain(address.slice(at + 1).trim().toLowerCase(), { allowPrivateDomains: true }).domain
    if (domain) domains.add(domain)
  }
  const own = seller?.domains?.map((domain) => domain.toLowerCase())
  return {
    addresses: read,
    domains: [...domains],
    includesSeller: own && own.length > 0 ? own.some((domain) => domains.has(domain)) : null,
  }
}
