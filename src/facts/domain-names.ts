import { remember } from '../inquiry/remember'
import { readableDomain } from './punycode'
import type { Mailbox } from './types'

/** A registrable domain taken apart, as in a mailbox. */
export type DomainName = Pick<Mailbox, 'domain' | 'domainLabel' | 'suffix'>

/** A host, URL or address as taken apart by the public suffix list. */
export interface ParsedDomain {
  readonly hostname: string | null
  /** The registrable domain. */
  readonly domain: string | null
  readonly domainWithoutSuffix: string | null
  readonly publicSuffix: string | null
  readonly isIcann: boolean | null
  readonly isPrivate: boolean | null
  readonly isIp: boolean | null
}

/** Takes a host, URL or address apart, private suffixes (`github.io`) among them; never throws. */
export type DomainParser = (given: string) => ParsedDomain

/** Takes domains apart; the core has no list of public suffixes itself. */
export interface DomainReader {
  readonly parse: DomainParser
  /** As `parse`, remembered: for the host of a mailbox and what stands before the path of a link, which many share. */
  readonly parseAuthority: DomainParser
  /** Takes a domain, host or URL apart; `null` for what is none, as a plain name. */
  nameOf(given: string): DomainName | null
}

const rememberedLength = 64

/** A reader of domains by a parser such as `tldts` has. */
export function domainReader(parse: DomainParser): DomainReader {
  const partsOf = (given: string): DomainName | null => {
    const { domain, domainWithoutSuffix, publicSuffix, isIcann, isPrivate } = parse(given.trim().toLowerCase().slice(0, 253))
    if (!domain || !domainWithoutSuffix || !(isIcann || isPrivate)) return null
    return { domain, domainLabel: readableDomain(domainWithoutSuffix), suffix: publicSuffix ?? '' }
  }
  // A seller's own domains, customers and brands come with every inquiry.
  const knownParts = remember(8192, partsOf)
  return { parse, parseAuthority: remember(4096, parse), nameOf: (given) => (given.length > rememberedLength ? partsOf(given) : knownParts(given)) }
}
