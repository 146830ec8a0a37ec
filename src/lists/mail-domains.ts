import { academicDomains, freeDomains, governmentDomains, ispDomains, relayDomains } from './mail-domains.data'

/** What a mail domain is that is no firm's own; `null` is not known, and so most likely a firm's own. */
export type MailDomainClass = 'free' | 'isp' | 'relay' | 'academic' | 'government'

let table: Map<string, MailDomainClass> | null = null

function classes(): Map<string, MailDomainClass> {
  if (table) return table
  table = new Map()
  const lists = { free: freeDomains, isp: ispDomains, relay: relayDomains, academic: academicDomains, government: governmentDomains }
  for (const [name, domains] of Object.entries(lists)) for (const domain of domains.split(' ')) table.set(domain, name as MailDomainClass)
  return table
}

/** Brands whose every national domain is a free mailbox: `yahoo.com.br`, `hotmail.fr`. */
const families: ReadonlySet<string> = new Set(['yahoo', 'hotmail'])

/**
 * The class of a mail domain.
 *
 * @param registrableDomain `acme.co.uk` of `mail.acme.co.uk`, lower case
 * @param host the whole host after the `@`, lower case: some relays are known by it alone
 */
export function mailDomainClass(registrableDomain: string, host: string): MailDomainClass | null {
  const known = classes()
  for (let at = 0, labels = 0; labels < 8; labels++) {
    const found = known.get(host.slice(at))
    // A listed suffix of schools or of the state stands for all hosts under it; that of a provider only for the domain itself.
    if (found && (host.length - at >= registrableDomain.length || found === 'academic' || found === 'government')) return found
    const dot = host.indexOf('.', at)
    if (dot < 0) break
    at = dot + 1
  }
  const listed = known.get(registrableDomain)
  if (listed) return listed
  const dot = registrableDomain.indexOf('.')
  if (dot > 0 && families.has(registrableDomain.slice(0, dot)) && isNationalSuffix(registrableDomain.slice(dot + 1))) return 'free'
  return classOfSuffix(host) ?? (host === registrableDomain ? null : classOfSuffix(registrableDomain))
}

/** `fr`, `com.br`, `co.uk`, `ne.jp`, but no `shop`: anybody registers names under new endings. */
function isNationalSuffix(suffix: string): boolean {
  return /^(?:(?:com|co|ne)\.)?[a-z]{2}$/.test(suffix)
}

/** Labels that stand before a country code where a registry keeps a level for schools of learning and for the state. */
const academicLabels: ReadonlySet<string> = new Set(['edu', 'ac', 'univ'])
const governmentLabels: ReadonlySet<string> = new Set(['gov', 'gob', 'gouv', 'govt', 'gub', 'gv', 'mil', 'guv'])
/** `go.xx` is the state's level in these countries; elsewhere it is a name like any other. */
const goCountries: ReadonlySet<string> = new Set(['jp', 'kr', 'id', 'th', 'tz', 'ke', 'ug', 'cr', 'ci'])

function classOfSuffix(host: string): 'academic' | 'government' | null {
  if (!/\.(?:edu|gov|mil|..)$/.test(host)) return null
  const labels = host.split('.')
  const last = labels[labels.length - 1]!
  const before = labels.length > 2 ? labels[labels.length - 2]! : ''
  if (labels.length > 1 && last === 'edu') return 'academic'
  if (labels.length > 1 && (last === 'gov' || last === 'mil')) return 'government'
  if (last.length !== 2) return null
  const third = labels[labels.length - 3]
  if (academicLabels.has(before) || (last === 'us' && third === 'k12')) return 'academic'
  if (governmentLabels.has(before) || (before === 'go' && goCountries.has(last))) return 'government'
  if ((last === 'ca' && before === 'gc') || (last === 'us' && (before === 'fed' || third === 'state'))) return 'government'
  return null
}
