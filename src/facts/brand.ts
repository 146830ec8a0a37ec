import { isNationalSuffix } from './lookalike'
import { isGenericWord, latinWords } from './names'
import type { BrandClaim, Mailbox } from './types'

/** A well-known company with the domains that are its own. */
export interface KnownBrand {
  readonly name: string
  readonly domains: readonly string[]
}

export interface BrandLists {
  readonly brandIn: (text: string) => KnownBrand | null
  readonly isBrandsOwn: (brand: KnownBrand, host: string) => boolean
  /** The service with accounts that a sender's name names. */
  readonly serviceIn: (name: string) => KnownBrand | null
  /** The service whose own domain a host is at. */
  readonly serviceAt: (host: string) => KnownBrand | null
}

const nameAtMost = 120

/**
 * Which well-known company the sender claims to be, and whether the mailbox is that company's. A firm that only has the name
 * in its own (`Toyota Parts Galaxy Ltd`) does not claim to be it, nor does a person of the same name: a person's name counts only
 * with a word of business in it (`Walmart Procurement`). `null` where there is no mailbox, or neither company nor name.
 */
export function brandOf(company: string | null, senderName: string | null, mailbox: Mailbox | null, lists: BrandLists): BrandClaim | null {
  if (!mailbox) return null
  const inDomain = claimedByDomain(mailbox.domainLabel, lists)
  if (!company && !senderName && !inDomain) return null
  const brand = (company && claimed(company, lists)) || (senderName && latinWords(senderName).some(isGenericWord) && claimed(senderName, lists)) || inDomain
  return { named: brand?.name ?? null, onOwnDomain: brand !== null && isOwn(brand, mailbox, lists) }
}

/** Words that impostors put to a large firm's name for a domain of their own: `acme-bids`, `procurement-acme`. */
const buyingWords: ReadonlySet<string> = new Set([
  'bid', 'bids', 'bidding', 'tender', 'tenders', 'rfq', 'rfqs', 'quote', 'quotes', 'quotation', 'quotations', 'order', 'orders', 'procurement', 'procurements', 'purchase', 'purchases', 'purchasing', 'sourcing', 'supplier', 'suppliers',
  'supply', 'supplychain', 'vendor', 'vendors', 'contracts', 'invoice', 'invoices',
])

/** The brand that a domain's label is, apart from words of buying. */
function claimedByDomain(label: string, { brandIn }: BrandLists): KnownBrand | null {
  const pieces = label.split('-')
  const name = pieces.filter((piece) => !buyingWords.has(piece)).join(' ')
  const brand = name !== '' && name.length < label.length && pieces.some((piece) => buyingWords.has(piece)) ? brandIn(name) : null
  return brand && latinWords(brand.name).join('').toLowerCase() === name.replaceAll(' ', '') ? brand : null
}

/** The brand that a name is, and not only has in it: every word beside it is one that any firm may bear. */
function claimed(name: string, { brandIn }: BrandLists): KnownBrand | null {
  const text = name.slice(0, nameAtMost)
  const brand = brandIn(text)
  if (!brand) return null
  const still = (rest: string) => rest !== '' && brandIn(rest)?.name === brand.name
  const words = latinWords(text)
  if (words.length === 0) {
    const core = text.replace(/[（(][^（()）]{1,10}[)）]/g, '').replace(/^中国|中国$/, '').replace(/(?:股份|集团|集團)?(?:有限)?(?:责任)?公司$|集团$|采购部$|採購部$/, '')
    return [text, core].some((whole) => brandIn(whole)?.name === brand.name && !still(whole.slice(1)) && !still(whole.slice(0, -1))) ? brand : null
  }
  const stranger = words.some((word, at) => !isGenericWord(word) && still(words.filter((_, other) => other !== at).join(' ')))
  return stranger ? null : brand
}

/** Of its own list, or its label under a country's suffix: no list knows every branch. */
export function isOwn(brand: KnownBrand, mailbox: Mailbox, { isBrandsOwn }: Pick<BrandLists, 'isBrandsOwn'>): boolean {
  if (isBrandsOwn(brand, mailbox.host)) return true
  return isNationalSuffix(mailbox.suffix) && brand.domains.some((domain) => domain.slice(0, domain.indexOf('.')) === mailbox.domainLabel)
}
