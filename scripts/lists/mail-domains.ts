import { dataFile, sorted, sourceRows, type Generated } from './emit'

const classes = ['free', 'isp', 'relay', 'academic', 'government'] as const
export type ListedClass = (typeof classes)[number]

/** Domain to class, from the source table; throws on a line that is no entry, or an entry that is there twice. */
export function mailDomainRows(): Map<string, ListedClass> {
  const rows = new Map<string, ListedClass>()
  for (const [domain, className, place, provenance] of sourceRows('mail-domains.source.tsv')) {
    if (!domain || !/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(domain)) throw new Error(`mail-domains.source.tsv: no domain: ${domain}`)
    if (!classes.includes(className as ListedClass) || !place || !provenance) throw new Error(`mail-domains.source.tsv: incomplete: ${domain}`)
    if (rows.has(domain)) throw new Error(`mail-domains.source.tsv: twice: ${domain}`)
    rows.set(domain, className as ListedClass)
  }
  return rows
}

export function mailDomainsFile(): Generated {
  const rows = mailDomainRows()
  const constants: Record<string, string> = {}
  const counts: string[] = []
  for (const name of classes) {
    const domains = sorted([...rows].filter(([, className]) => className === name).map(([domain]) => domain))
    constants[`${name}Domains`] = domains.join(' ')
    counts.push(`${domains.length} ${name}`)
  }
  return dataFile('src/lists/mail-domains.data.ts', {
    about: 'Mail domains that are no firm\'s own, by class.',
    source: 'scripts/lists/mail-domains.source.tsv, with provenance for each entry',
    licence: 'MIT, the project\'s own',
    count: counts.join(', '),
    script: 'mail-domains.ts',
  }, constants)
}
