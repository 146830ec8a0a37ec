import type { FoundLink } from '../facts/types'
import { type Evidence, maxSpans } from './rule'

/** Evidence of links: their hosts, at most three, and where they stand. `null` for none. */
export function evidenceOfLinks(links: readonly FoundLink[]): Evidence | null {
  if (links.length === 0) return null
  const hosts = [...new Set(links.map(({ host }) => host ?? ''))].slice(0, 3)
  return { args: { hosts }, spans: links.slice(0, maxSpans).map(({ span }) => span) }
}
