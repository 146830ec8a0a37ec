import { domainTable } from './domain-table'
import { throwAwayServices } from './throw-away-services.data'

const isListed = domainTable(throwAwayServices)

/** Whether a domain is of the best-known services for mailboxes that are thrown away; `null` for any other, of which that says nothing. */
export function ofThrowAwayService(domain: string): true | null {
  return isListed(domain) || null
}
