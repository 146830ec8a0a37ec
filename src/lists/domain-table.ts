/**
 * Looks domains up in lines of `ending label label …`; subdomains of a listed domain count.
 * @param lines read at the first look-up, not before
 */
export function domainTable(lines: string): (domain: string) => boolean {
  let table: Set<string> | null = null
  return (domain) => {
    const known = (table ??= domainsIn(lines))
    for (let at = 0, labels = 0; labels < 8; labels++) {
      if (known.has(domain.slice(at))) return true
      const dot = domain.indexOf('.', at)
      if (dot < 0) return false
      at = dot + 1
    }
    return false
  }
}

function domainsIn(lines: string): Set<string> {
  const domains = new Set<string>()
  for (const line of lines.split('\n')) {
    const [ending, ...labels] = line.split(' ')
    for (const label of labels) domains.add(`${label}.${ending}`)
  }
  return domains
}
