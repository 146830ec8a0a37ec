import type { DomainReader } from './domain-names'
import { signInName } from './name-signs'
import type { DisplayName } from './types'

const nameAtMost = 320
const shownAtMost = 5

/**
 * What a sender's name shows of mail addresses, and of the seller's hosts: `"orders@acme.com" <x@example.net>`.
 * Other hosts are left out: `Acme Co.Ltd` is written like one.
 *
 * @param ours the seller's own domains
 * @param local what stands before the `@` of the mailbox
 */
export function displayNameOf(name: string | undefined, ours: ReadonlySet<string> | null, local: string, domains: DomainReader): DisplayName | null {
  const given = name?.trim().slice(0, nameAtMost)
  if (!given) return null
  const shown: DisplayName['shown'][number][] = []
  // Without a dot there is no host in it.
  for (const word of given.includes('.') ? given.split(/[\s<>()[\]"'“”,;:|]/) : []) {
    if (shown.length >= shownAtMost) break
    const at = word.lastIndexOf('@')
    const host = word.slice(at + 1).replace(/\.$/, '')
    if (at === 0 || !host.includes('.')) continue
    const domain = domains.nameOf(host)?.domain
    if (!domain) continue
    const isOurs = ours?.has(domain) ?? false
    if (at > 0 || isOurs) shown.push({ domain, isOurs })
  }
  return { given, shown, sign: signInName(given, local) }
}
