import type { Facts } from '../facts/types'

/** Whether there is a company, or a domain of its own, to look up. */
export function canBeLookedUp({ company, mailbox, website }: Facts): boolean {
  return company !== null || website?.ownDomain === true || (mailbox !== null && ['corporate', 'academic', 'government'].includes(mailbox.class))
}

/** A number, address or link within a name: such a name is repeated to nobody. */
const wayToReach = /\d[\d ().+/-]{5,40}\d|@|:\/\/|www\./i

/** The company as named, for sentences; empty where none is, or where the name itself is a way to reach somebody. */
export function companyArgs({ company }: Facts): { readonly company?: string } {
  const name = company === null ? '' : bounded(company, 80)
  return name === '' || wayToReach.test(name) ? {} : { company: name }
}

/** The sender's own domain, of the mailbox or else of the website. */
export function domainArgs({ mailbox, website }: Facts): { readonly domain?: string } {
  const domain = mailbox?.class === 'corporate' ? mailbox.domain : website?.ownDomain ? website.domain : null
  return domain ? { domain: bounded(domain, 100) } : {}
}

/** Printable ASCII. */
const plain = /^[ -~]*$/

/** On one line, without invisible signs, of that length at most: it is the sender's text in a sentence of ours. */
export function bounded(value: string, most: number): string {
  if (value.length <= most && plain.test(value) && !value.includes('  ')) return value.trim()
  // eslint-disable-next-line no-control-regex
  return value.slice(0, most * 2).replace(/[\s\u0000-\u001f\u007f\u200b-\u200f\u2028-\u202e\u2066-\u2069]+/g, ' ').trim().slice(0, most)
}
