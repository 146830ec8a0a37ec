import type { Seller } from '../inquiry/schema'
import type { DomainReader } from './domain-names'
import type { Recipients } from './types'

const recipientsAtMost = 500

/** Who else got it; `null` where that is not known. */
export function recipientsOf(addresses: readonly string[] | undefined, seller: Seller | null, { parse }: DomainReader): Recipients | null {
  if (!addresses) return null
  const read = addresses.slice(0, recipientsAtMost)
  const domains = new Set<string>()
  for (const address of read) {
    const at = address.lastIndexOf('@')
    const domain = at < 0 ? null : parse(address.slice(at + 1).trim().toLowerCase()).domain
    if (domain) domains.add(domain)
  }
  const own = seller?.domains?.map((domain) => domain.toLowerCase())
  return {
    addresses: read,
    domains: [...domains],
    includesSeller: own && own.length > 0 ? own.some((domain) => domains.has(domain)) : null,
  }
}
