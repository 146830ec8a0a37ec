import { firstAtOrAfter, type Link, type Message, type Segment, spanOfRaw } from '../inquiry/text'
import type { DomainReader, ParsedDomain } from './domain-names'
import { isMachineName } from './machine-name'
import type { FoundLink, LinkClass, Links, Mailbox } from './types'

/** What the lists say of the hosts that links lead to. */
export interface LinkLists {
  /** Takes hosts apart. */
  readonly names: DomainReader
  readonly classOf: (domain: string, host: string) => Exclude<LinkClass, 'profile'> | null
  /** Whether a page there is somebody's on a network or a marketplace. */
  readonly isProfileHost: (domain: string, host: string) => boolean
  /** How a host puts its own address in a link's place; `null` where it does not. */
  readonly rewriterOf: (host: string, path: string) => { readonly parameter: string | null } | null
  /** Whether an address leads on to any other one. */
  readonly isRedirector: (host: string, path: string) => boolean
}

/** Domains whose links are nothing new: what the sender and the seller have of their own. */
export interface LinkOwners {
  readonly mailbox: Mailbox | null
  /** Registrable domains of the sender's website, from the form and the signature. */
  readonly websites: readonly (string | null | undefined)[]
  readonly seller: ReadonlySet<string> | null
}

const linksAtMost = 200
const urlAtMost = 2048
const hostAtMost = 253
const shownAtMost = 300
const starts = ['http://', 'https://', 'www.', 'hxxp']
/** Endings of files that are also those of domains. */
const fileEndings: ReadonlySet<string> = new Set(['zip', 'mov', 'ai', 'ps', 'md', 'sh', 'py', 'pl', 'rs', 'st', 'do'])

/** All links of subject and body: those of anchors, and those written out. What is quoted is left out. */
export function linksOf(message: Message, owners: LinkOwners, lists: LinkLists): Links {
  const found: (Link & { readonly segment: FoundLink['segment'] })[] = []
  const quoted = message.segments.some(({ kind }) => kind === 'quoted')
  for (const anchor of message.anchors) {
    const segment = quoted || message.segments.length > 1 ? segmentOfAnchor(anchor, message) : 'now'
    if (segment !== 'quoted') found.push({ ...anchor, segment })
  }
  const seen = new Set(found.map((link) => link.url))
  for (const text of [message.subject, message.body]) {
    for (const { start, url } of inOrder(writtenLinks(text.raw, starts.some((begin) => text.folded.includes(begin))), bareLinks(text.raw, lists))) {
      if (found.length >= linksAtMost) break
      if (text.field === 'html' && seen.has(url)) continue
      const segment = text.field === 'subject' ? 'subject' : segmentAt(message.segments, start)
      if (segment !== 'quoted') found.push({ url, shown: null, span: spanOfRaw(text, start, start + url.length), segment })
    }
  }
  return { all: found.slice(0, linksAtMost).map((link) => readLink(link, owners, lists)) }
}

function readLink(link: Link & { readonly segment: FoundLink['segment'] }, owners: LinkOwners, lists: LinkLists): FoundLink {
  const unread = { host: null, domain: null, class: null, shownDomain: null, leadsTo: null, isIp: false, isMachine: false, leadsOn: false, hasUserInfo: false }
  if (/^(?:mailto|tel|sms|cid|data|javascript|file|about):/i.test(link.url)) return { ...link, ...unread }
  const target = targetOf(link.url, lists)
  const { hostname, domain, isIp } = hostIn(target ?? '', lists.names)
  if (!target || !hostname) return { ...link, ...unread }
  const registrable = domain ?? hostname
  return {
    ...link,
    host: hostname,
    domain: registrable,
    class: lists.classOf(registrable, hostname) ?? (lists.isProfileHost(registrable, hostname) ? 'profile' : null),
    shownDomain: link.shown === null ? null : domainShownIn(link.shown, lists.names),
    leadsTo: leadsTo(registrable, owners),
    isIp: isIp === true && !isPrivateAddress(hostname),
    isMachine: isIp !== true && isMachineName(hostname),
    leadsOn: lists.isRedirector(hostname.toLowerCase(), pathOf(target, hostname)),
    hasUserInfo: hasUserInfo(target),
  }
}

/** By what stands before the path. */
function hostIn(url: string, names: DomainReader): ParsedDomain {
  const scheme = url.indexOf('://')
  const end = url.slice(0, authorityAtMost).slice(scheme < 0 ? 0 : scheme + 3).search(/[/?#\\\s]/)
  return end < 0 ? names.parse(url) : names.parseAuthority(url.slice(0, (scheme < 0 ? 0 : scheme + 3) + end))
}

const authorityAtMost = 300

/** Where a link leads, seen through what gateways put in its place; `null` where that cannot be seen. */
function targetOf(url: string, lists: LinkLists): string | null {
  const { hostname } = hostIn(url, lists.names)
  if (!hostname) return null
  const path = pathOf(url, hostname)
  const rewriter = lists.rewriterOf(hostname.toLowerCase(), path)
  if (!rewriter) return url
  return rewriter.parameter === null ? null : valueOf(path, rewriter.parameter)
}

function pathOf(url: string, hostname: string): string {
  const from = url.toLowerCase().indexOf(hostname.toLowerCase())
  return from < 0 ? '' : url.slice(from + hostname.length).replace(/^:\d{1,5}/, '')
}

function valueOf(path: string, parameter: string): string | null {
  const query = path.indexOf('?')
  if (query < 0) return null
  for (const part of path.slice(query + 1, urlAtMost).split(/[&#]/)) {
    if (!part.startsWith(`${parameter}=`)) continue
    try {
      return decodeURIComponent(part.slice(parameter.length + 1)) || null
    } catch {
      return null
    }
  }
  return null
}

/** The domain that an anchor's text shows, where that text is nothing but a URL or host. */
function domainShownIn(shown: string, names: DomainReader): string | null {
  const text = shown.slice(0, shownAtMost)
  if (/[\s@]/.test(text) || !text.includes('.')) return null
  const name = names.nameOf(text)
  if (!name) return null
  const plain = !/^(?:https?:|www\.)/i.test(text) && !text.includes('/')
  return plain && fileEndings.has(name.suffix) ? null : name.domain
}

function leadsTo(domain: string, { mailbox, websites, seller }: LinkOwners): FoundLink['leadsTo'] {
  if (seller?.has(domain)) return 'seller'
  return (mailbox?.class === 'corporate' && mailbox.domain === domain) || websites.includes(domain) ? 'sender' : null
}

/** Addresses of the reader's own network, such as a device's settings page. */
function isPrivateAddress(host: string): boolean {
  return /^(?:10\.|127\.|192\.168\.|169\.254\.|172\.(?:1[6-9]|2\d|3[01])\.|\[?(?:::1|f[cd][0-9a-f]{2}:|fe80:))/i.test(host)
}

/** `https://acme.com@example.net/`: before the `@` stands no host. */
function hasUserInfo(url: string): boolean {
  const scheme = url.indexOf('://')
  const rest = url.slice(scheme < 0 ? 0 : scheme + 3)
  const end = rest.search(/[/?#\\]/)
  return scheme >= 0 && rest.slice(0, end < 0 ? undefined : end).includes('@')
}

function segmentAt(segments: readonly Segment[], rawAt: number): FoundLink['segment'] | 'quoted' {
  return segments.find(({ rawStart, rawEnd }) => rawAt >= rawStart && rawAt < rawEnd)?.kind ?? 'now'
}

/** Anchors stand in the html; where the body that is read is the plain text, what they show or lead to is looked for in it. */
function segmentOfAnchor(anchor: Link, { body, segments }: Message): FoundLink['segment'] | 'quoted' {
  if (body.field === 'html' && body.sourceAt) return segmentAt(segments, firstAtOrAfter(body.sourceAt, anchor.span.start))
  const urlAt = body.raw.indexOf(anchor.url)
  const at = urlAt < 0 && anchor.shown ? body.raw.indexOf(anchor.shown) : urlAt
  return at < 0 ? 'now' : segmentAt(segments, at)
}

interface Written {
  readonly start: number
  readonly url: string
}

function* writtenLinks(raw: string, any: boolean): Generator<Written> {
  if (!any) return
  const finder = /(?:https?:\/\/|hxxps?:\/\/|www\.)[^\s<>"'\])}，。、；）】]{3,}/gi
  for (let match = finder.exec(raw); match; match = finder.exec(raw)) {
    yield { start: match.index, url: withoutEnd(match[0].slice(0, urlAtMost)) }
  }
}

/** Hosts with a path and without a scheme, where a list knows them: `bit.ly/x7`. Of others nobody can tell them from `and/or`. */
function* bareLinks(raw: string, lists: LinkLists): Generator<Written> {
  for (let slash = raw.indexOf('/', 1); slash >= 0; slash = raw.indexOf('/', slash + 1)) {
    let start = slash
    while (start > 0 && slash - start < hostAtMost && isHostCharacter(raw.charCodeAt(start - 1))) start--
    const before = raw.charCodeAt(start - 1)
    if (slash - start < 4 || before === 0x2f || before === 0x40 || before === 0x3d) continue
    const name = raw.slice(start, slash)
    if (!name.includes('.')) continue
    const { hostname, domain } = lists.names.parse(name)
    if (!hostname || !domain || lists.classOf(domain, hostname) === null) continue
    const rest = /^[^\s<>"'\])}，。、；）】]+/.exec(raw.slice(slash, slash + urlAtMost))
    if (rest && rest[0].length > 1) yield { start, url: withoutEnd(raw.slice(start, slash + rest[0].length)) }
  }
}

function withoutEnd(url: string): string {
  return url.replace(/[.,;:!?*_]{1,8}$/, '')
}

function isHostCharacter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39) || code === 0x2d || code === 0x2e
}

/** Both in the order of the text, without what lies within another. */
function inOrder(...lists: readonly Iterable<Written>[]): Written[] {
  const all = lists.flatMap((list) => [...list]).sort((one, other) => one.start - other.start)
  const kept: Written[] = []
  let end = 0
  for (const link of all) {
    if (link.start < end) continue
    kept.push(link)
    end = link.start + link.url.length
  }
  return kept
}
