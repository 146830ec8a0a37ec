import { disposableDomains } from './disposable.data'

let table: Set<string> | null = null

function domains(): Set<string> {
  if (table) return table
  table = new Set()
  for (const line of disposableDomains.split('\n')) {
    const [ending, ...labels] = line.split(' ')
    for (const label of labels) table.add(`${label}.${ending}`)
  }
  return table
}

/**
 * Whether mailboxes of this domain are thrown away after use. Free mailboxes and privacy relays are not.
 *
 * @param domain a host or registrable domain, lower case; subdomains of a listed domain count
 */
export function isDisposable(domain: string): boolean {
  const known = domains()
  for (let at = 0, labels = 0; labels < 8; labels++) {
    if (known.has(domain.slice(at))) return true
    const dot = domain.indexOf('.', at)
    if (dot < 0) return false
    at = dot + 1
  }
  return false
}
