import { type BrandLists, isOwn, type KnownBrand } from './brand'
import type { Mailbox, ServiceClaim } from './types'

/** Which service with accounts the sender's name and the subject name, and whether the mailbox is at a domain of one. */
export function serviceOf(name: string | undefined, subject: string, mailbox: Mailbox | null, lists: BrandLists): ServiceClaim {
  const claimed = (service: KnownBrand | null) => (service === null || (mailbox !== null && isOwn(service, mailbox, lists)) ? null : service.name)
  return {
    named: name ? claimed(lists.serviceIn(name)) : null,
    inSubject: subject === '' ? null : claimed(lists.serviceIn(subject)),
    owner: mailbox ? (lists.serviceAt(mailbox.host)?.name ?? null) : null,
  }
}
