import { folded } from '../inquiry/fold'
import { brandLines } from './brands.data'

/** A well-known name and the domains that are its own; subdomains of these are too. */
export interface Brand {
  readonly name: string
  readonly domains: readonly string[]
}

interface Brands {
  /** Words joined by a blank, to the brand. */
  readonly plain: Map<string, Brand>
  /** Everyday words, which need a word of business after them. */
  readonly everyday: Map<string, Brand>
  /** Names in Chinese characters, which stand in a text without blanks. */
  readonly unspaced: Map<string, Brand>
}

const longest = 5
let brands: Brands | null = null

function table(): Brands {
  if (brands) return brands
  brands = { plain: new Map(), everyday: new Map(), unspaced: new Map() }
  for (const line of brandLines.trim().split('\n')) {
    const [name, domains, others] = line.split('|') as [string, string, string]
    const brand = { name, domains: domains.split(' ') }
    const forms = others === '' ? [] : others.split(',')
    const key = wordsOf(name).join(' ')
    if (!forms.includes(`*${key}`)) forms.push(key)
    for (const form of forms) {
      if (form.startsWith('*')) brands.everyday.set(form.slice(1), brand)
      else if (isHan(form.charCodeAt(0))) brands.unspaced.set(form, brand)
      else brands.plain.set(form, brand)
    }
  }
  return brands
}

/** A brand by its name in the list, with its other ways of writing it. */
export function brandNamed(name: string): (Brand & { readonly forms: readonly string[] }) | null {
  const start = `\n${brandLines}`.indexOf(`\n${name}|`)
  if (start < 0) return null
  const [, domains, others] = brandLines.slice(start, brandLines.indexOf('\n', start)).split('|') as [string, string, string]
  return { name, domains: domains.split(' '), forms: others === '' ? [] : others.split(',') }
}

function isHan(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff
}

function wordsOf(text: string): string[] {
  return folded(text).split(/[^\p{L}\p{N}\p{M}]+/u).filter((word) => word !== '')
}

/** Words that make a firm of an everyday word: `Target Corporation`, `Shell procurement`. */
const ofBusiness: ReadonlySet<string> = new Set([
  'inc', 'incorporated', 'corp', 'corporation', 'co', 'company', 'ltd', 'limited', 'llc', 'plc', 'ag', 'se', 'sa', 'sas', 'srl', 'spa', 'gmbh', 'bv', 'nv',
  'ab', 'as', 'group', 'groupe', 'holding', 'holdings', 'international', 'global', 'worldwide', 'stores', 'store', 'supermarket', 'supermarkets',
  'hypermarket', 'retail', 'procurement', 'purchasing', 'sourcing', 'buying', 'logistics', 'express', 'bank', 'energies', 'energy', 'oil', 'petroleum',
  'electronics', 'motors', 'telecom', 'com',
])

/**
 * The first well-known brand that a text names as a whole word, or `null`. Meant for a sender's name and company, not for whole
 * messages, where honest buyers speak of brands. Everyday words (`Target`, `Orange`) count only alone or with a word of business after them.
 *
 * @param text at most 1,000 characters are read
 */
export function brandIn(text: string): Brand | null {
  const { plain, everyday, unspaced } = table()
  const words = wordsOf(text.slice(0, 1000))
  for (let at = 0; at < words.length; at++) {
    let phrase = ''
    let found: Brand | null = null
    for (let count = 1; count <= longest && at + count <= words.length; count++) {
      phrase = count === 1 ? words[at]! : `${phrase} ${words[at + count - 1]!}`
      const brand = plain.get(phrase)
      if (brand) found = brand
      const common = everyday.get(phrase)
      if (!common) continue
      if (words.length === count || (standsAsName(words, at) && isBusinessAfter(words, at + count))) found = common
    }
    found ??= unspacedIn(words[at]!, unspaced)
    if (found) return found
  }
  return null
}

/** At the start, or after a word that leads up to a firm's name; `leather boots company` names no firm Boots. */
function standsAsName(words: readonly string[], at: number): boolean {
  return at === 0 || leadingUp.has(words[at - 1]!)
}

const leadingUp: ReadonlySet<string> = new Set(['the', 'at', 'of', 'for', 'from', 'with', 'by'])

/** A word of business, be it written `SA` or `S.A.` */
function isBusinessAfter(words: readonly string[], at: number): boolean {
  let joined = ''
  for (let next = at; next < at + 3 && next < words.length; next++) {
    joined += words[next]!
    if (ofBusiness.has(joined)) return true
  }
  return false
}

function unspacedIn(word: string, names: Map<string, Brand>): Brand | null {
  if (!isHan(word.charCodeAt(0)) && !isHan(word.charCodeAt(word.length - 1))) return null
  for (let start = 0; start < word.length; start++) {
    for (let length = 8; length >= 2; length--) {
      const found = names.get(word.slice(start, start + length))
      if (found) return found
    }
  }
  return null
}

/** Whether a domain or host is the brand's own. */
export function isBrandsOwn(brand: Brand, host: string): boolean {
  return brand.domains.some((domain) => host === domain || host.endsWith(`.${domain}`))
}
