import { disposableDomains } from './disposable.data'
import { domainTable } from './domain-table'

/**
 * Whether mailboxes of this domain are thrown away after use. Free mailboxes and privacy relays are not.
 *
 * @param domain a host or registrable domain, lower case; subdomains of a listed domain count
 */
export const isDisposable: (domain: string) => boolean = domainTable(disposableDomains)
