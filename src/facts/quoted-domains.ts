import type { Message } from '../inquiry/text'
import type { DomainName, DomainReader } from './domain-names'

const domainsAtMost = 50
const hostAtMost = 100

/** Domains of the mail addresses in what is quoted or forwarded along, each once; `null` where nothing is. */
export function quotedDomainsOf(message: Message, domains: DomainReader): readonly DomainName[] | null {
  const carried = message.segments.filter(({ kind }) => kind === 'quoted' || kind === 'forwarded')
  if (carried.length === 0) return null
  const hosts = new Set<string>()
  const found = new Map<string, DomainName>()
  for (const { rawStart, rawEnd } of carried) {
    const text = message.body.raw.slice(rawStart, rawEnd)
    for (let at = text.indexOf('@'); at >= 0 && hosts.size < domainsAtMost; at = text.indexOf('@', at + 1)) {
      const host = /^[\p{L}\p{N}.-]+/u.exec(text.slice(at + 1, at + 1 + hostAtMost))?.[0].replace(/\.+$/, '').toLowerCase()
      if (!host || hosts.has(host)) continue
      hosts.add(host)
      const name = domains.nameOf(host)
      if (name) found.set(name.domain, name)
    }
  }
  return [...found.values()]
}
