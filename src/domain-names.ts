import { parse } from 'tldts'
import { domainReader } from './facts/domain-names'

const options = { allowPrivateDomains: true } as const

/** Takes domains apart by the public suffix list that comes with the package. */
export const domainNames = domainReader((given) => parse(given, options))
