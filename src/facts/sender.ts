import type { DomainReader } from './domain-names'
import { readableDomain } from './punycode'
import type { Mailbox, MailboxClass, Website } from './types'

/** What the lists say of domains and mailboxes. */
export interface DomainLists {
  /** Takes hosts apart. */
  readonly names: DomainReader
  readonly classOf: (domain: string, host: string) => Exclude<MailboxClass, 'corporate' | 'disposable'> | null
  readonly roleOf: (local: string) => Mailbox['role']
  readonly usesNumbers: (domain: string) => boolean
  /** Whether a website there is a page on somebody else's domain. */
  readonly isProfileHost: (domain: string, host: string) => boolean
}

/** Whether mailboxes of a domain are thrown away after use; `null` where that is not known. */
export type DisposableList = (domain: string) => boolean | null

const addressAtMost = 254

/** Takes an address apart; `null` for what is none. */
export function mailboxOf(given: string | undefined, lists: DomainLists, isDisposable: DisposableList): Mailbox | null {
  if (!given) return null
  const address = given.trim().replace(/^<|>$/g, '')
  const at = address.lastIndexOf('@')
  if (at < 1 || at === address.length - 1 || address.length > addressAtMost || /\s/.test(address)) return null
  const local = address.slice(0, at).toLowerCase()
  const parsed = lists.names.parseAuthority(address.slice(at + 1).toLowerCase())
  if (!parsed.hostname) return null
  // Some hosts with mailboxes are public suffixes themselves: `gov.in`, `rub.de`.
  const domain = parsed.domain ?? (lists.classOf(parsed.hostname, parsed.hostname) ? parsed.hostname : null)
  if (!domain) return null
  const { domainWithoutSuffix, publicSuffix } = parsed
  const thrownAway = isDisposable(domain)
  return {
    address,
    local,
    host: parsed.hostname,
    domain,
    domainLabel: readableDomain(domainWithoutSuffix ?? domain),
    suffix: publicSuffix ?? '',
    class: thrownAway ? 'disposable' : (lists.classOf(domain, parsed.hostname) ?? 'corporate'),
    thrownAway,
    role: lists.roleOf(local),
    usesNumbers: lists.usesNumbers(domain),
  }
}

/** Reads a website as typed: a URL or a bare host. */
export function websiteOf(given: string | undefined, lists: Pick<DomainLists, 'names' | 'classOf' | 'isProfileHost'>): Website | null {
  const typed = given?.trim()
  if (!typed) return null
  const parsed = lists.names.parse(typed.slice(0, 2048))
  const { hostname, domain } = parsed
  const wellFormed = domain !== null && (parsed.isIcann === true || parsed.isPrivate === true) && !/\s/.test(typed)
  return {
    given: typed,
    wellFormed,
    host: wellFormed ? hostname : null,
    domain: wellFormed ? domain : null,
    domainLabel: wellFormed && parsed.domainWithoutSuffix ? readableDomain(parsed.domainWithoutSuffix) : null,
    suffix: wellFormed ? parsed.publicSuffix : null,
    ownDomain: wellFormed && parsed.isPrivate !== true && !lists.isProfileHost(domain, hostname ?? domain) && lists.classOf(domain, hostname ?? domain) === null,
  }
}
