import { type BrandLists, isOwn } from './brand'
import type { Mailbox, ServiceClaim } from './types'

/** Which service with accounts the sender's name names, and whether the mailbox is at a domain of one. */
export function serviceOf(name: string | undefined, mailbox: Mailbox | null, lists: BrandLists): ServiceClaim {
  const named = name ? lists.serviceIn(name) : null
  const isNamedOwn = named !== null && mailbox !== null && isOwn(named, mailbox, lists)
  return { named: isNamedOwn ? null : (named?.name ?? null), owner: mailbox ? (lists.serviceAt(mailbox.host)?.name ?? null) : null }
}
