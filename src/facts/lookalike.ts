import { folded } from '../inquiry/fold'
import { readAsLatin } from '../lists/confusables'
import type { DomainName, DomainReader } from './domain-names'
import { isLegalForm, latinWords, withUmlautsSpelled } from './names'
import { readableDomain } from './punycode'
import type { Mailbox } from './types'

/** In what way one domain looks like another. */
export type Likeness =
  /** The same label under a suffix that anybody may buy: `acme.co` for `acme.com`. */
  | 'suffix'
  /** Characters that look alike: `acrne`, `supp1ier`, a Cyrillic letter; or hyphens put in or left out. */
  | 'letters'
  /** One letter more, less, other, or two exchanged. */
  | 'spelling'
  /** The label with a word put to it: `acme-orders`. */
  | 'addition'
  /** The whole domain in front of another one: `acme.com.example.net`. */
  | 'subdomain'

const labelAtMost = 63
const spellingFrom = 6
const additionFrom = 4

/** Words that impostors put to a firm's label. */
const additions: ReadonlySet<string> = new Set([
  'order', 'orders', 'group', 'usa', 'procurement', 'purchase', 'purchasing', 'sales', 'mail', 'support', 'cn', 'corp', 'invoice', 'invoices', 'payment', 'payments', 'account', 'accounts',
])
/** Of these, those that a firm's own domain hardly ever has: where only a name is known, the others may be its true domain. */
const additionsOfOrders: ReadonlySet<string> = new Set(['order', 'orders', 'procurement', 'purchase', 'purchasing', 'invoice', 'invoices', 'payment', 'payments'])

/** Two-letter suffixes that are sold everywhere, and so name no country of the holder. */
const soldEverywhere: ReadonlySet<string> = new Set(['co', 'cm', 'om', 'cc', 'tk', 'ml', 'ga', 'cf', 'gq', 'pw', 'ws', 'to', 'me', 'io', 'ai', 'tv', 'ly', 'la', 'vc', 'sx', 'gg', 'su', 'nu', 'tc', 'ms', 'vg', 'gs'])

/** Whether a public suffix is a country's, such as firms use for their national branches: `de`, `co.uk`, `com.tr`. */
export function isNationalSuffix(suffix: string): boolean {
  const last = suffix.slice(suffix.lastIndexOf('.') + 1)
  return last.length === 2 && !soldEverywhere.has(last)
}

/**
 * In what way `suspect` looks like `known` without being it; `null` where it does not.
 * National branches (`acme.de` and `acme.com`) do not count, nor do labels that differ in a number (`unit4`, `unit5`).
 */
export function likenessOf(suspect: DomainName, known: DomainName): Likeness | null {
  if (isSame(suspect, known)) return null
  if (suspect.domainLabel === known.domainLabel) {
    return suspect.domainLabel.length < additionFrom || isNationalSuffix(suspect.suffix) || isNationalSuffix(known.suffix) ? null : 'suffix'
  }
  return likenessOfLabels(suspect.domainLabel, known.domainLabel, additions)
}

/** In Unicode or in punycode. */
function isSame(one: DomainName, other: DomainName): boolean {
  return one.domain === other.domain || (one.domainLabel === other.domainLabel && readableDomain(one.suffix) === readableDomain(other.suffix))
}

/**
 * In what way a domain's label looks like a name whose true domain is not known; `null` where it does not, or is the name itself.
 *
 * @param name folded, without blanks: `acmetools`
 */
export function likenessToName(suspect: DomainName, name: string): Likeness | null {
  return folded(squeezed(suspect.domainLabel)) === name ? null : likenessOfLabels(suspect.domainLabel, name, additionsOfOrders)
}

function likenessOfLabels(suspect: string, known: string, words: ReadonlySet<string>): Likeness | null {
  if (suspect.length > labelAtMost || known.length > labelAtMost || known.length < additionFrom) return null
  const [seen, meant] = [readAsLatin(suspect), readAsLatin(known)]
  if (skeletonOf(seen) === skeletonOf(meant)) return 'letters'
  if (hasAddition(seen, meant, words)) return 'addition'
  if (suspect.length < spellingFrom || known.length < spellingFrom || !isOneEditAway(squeezed(seen), squeezed(meant))) return null
  return withUmlautsSpelled(suspect) === withUmlautsSpelled(known) ? null : 'spelling'
}

function squeezed(label: string): string {
  return label.includes('-') ? label.replace(/-/g, '') : label
}

/**
 * What a hasty reader takes for the same. Ours: Unicode's table has `0`, `1` and `rn` too, but says nothing of `3`, `5` and
 * `vv`, and tells a small `i` from an `l`.
 */
const hasty: Readonly<Record<string, string>> = { 0: 'o', 1: 'l', 3: 'e', 5: 's', i: 'l', rn: 'm', vv: 'w' }

function skeletonOf(read: string): string {
  return squeezed(read).replace(/rn|vv|[0135i]/g, (seen) => hasty[seen]!)
}

function hasAddition(suspect: string, known: string, words: ReadonlySet<string>): boolean {
  const whole = squeezed(suspect)
  const core = squeezed(known)
  if (whole.startsWith(core) && words.has(whole.slice(core.length))) return true
  return whole.endsWith(core) && words.has(whole.slice(0, whole.length - core.length))
}

/** Whether one letter was put in, left out or replaced, or two neighbours were exchanged. A digit for a digit is another number, not a likeness. */
function isOneEditAway(one: string, other: string): boolean {
  if (one === other || Math.abs(one.length - other.length) > 1) return false
  let start = 0
  while (start < one.length && start < other.length && one[start] === other[start]) start++
  let end = 0
  while (end < one.length - start && end < other.length - start && one[one.length - 1 - end] === other[other.length - 1 - end]) end++
  const a = one.slice(start, one.length - end)
  const b = other.slice(start, other.length - end)
  if (isNumber(a) && isNumber(b)) return false
  if (a.length <= 1 && b.length <= 1) return true
  return a.length === 2 && b.length === 2 && a[0] === b[1] && a[1] === b[0]
}

/** Whether a host has a known domain in front of its own, as in `login.acme.com.example.net` and `acme.com-orders.example`. */
function isDressedAs({ host, suffix }: Suspect, known: string): boolean {
  if (!host || known.length < additionFrom) return false
  const front = readableDomain(host.slice(0, Math.max(0, host.length - suffix.length - 1)))
  for (let at = front.indexOf(known); at >= 0; at = front.indexOf(known, at + 1)) {
    if (!isInLabel(front, at - 1) && !isInLabel(front, at + known.length)) return true
  }
  return false
}

function isInLabel(host: string, at: number): boolean {
  return at >= 0 && at < host.length && host[at] !== '.' && host[at] !== '-'
}

function isNumber(text: string): boolean {
  return /^\d+$/.test(text)
}

/** With the host, where one is known, subdomains are looked at too. */
type Suspect = DomainName & Partial<Pick<Mailbox, 'host'>>

const knownAtMost = 5000
const nameFrom = 4

/**
 * The first of the known domains and names that a domain looks like; `null` where there is none, or it is one of them.
 *
 * @param known domains, and names of firms or brands whose domains are not known; at most 5,000 are looked at
 */
export function lookalikeAmong(suspect: Suspect, known: readonly string[], domains: DomainReader): { readonly known: string; readonly likeness: Likeness } | null {
  let found: { readonly known: string; readonly likeness: Likeness } | null = null
  for (const entry of known.slice(0, knownAtMost)) {
    const domain = domains.nameOf(entry)
    if (domain && isSame(domain, suspect)) return null
    if (found) continue
    const likeness = domain ? (likenessOf(suspect, domain) ?? (isDressedAs(suspect, readableDomain(domain.domain)) ? 'subdomain' : null)) : likenessToEntry(suspect, entry)
    if (likeness) found = { known: domain?.domain ?? entry.slice(0, 100), likeness }
  }
  return found
}

function likenessToEntry(suspect: Suspect, entry: string): Likeness | null {
  const name = latinWords(entry).filter((word) => !isLegalForm(word)).join('')
  if (name.length < nameFrom) return null
  return likenessToName(suspect, name) ?? (isDressedAs(suspect, `${name}.com`) ? 'subdomain' : null)
}
