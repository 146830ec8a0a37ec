import { folded } from '../inquiry/fold'
import { remember } from '../inquiry/remember'
import type { Seller } from '../inquiry/schema'
import { type Message, type Span, spanOfFolded, type Text } from '../inquiry/text'
import type { DomainReader } from './domain-names'
import { distinctiveWords } from './names'

const namesAtMost = 20
const nameAtMost = 100
/** Shorter ones stand in other words, and in other firms' names. */
const latinAtLeast = 4
const otherAtLeast = 2

/** Where the sender names the seller first: by the words of the name that tell it apart, the whole name in another script, or a domain's label. */
export function sellerNamed(message: Message, seller: Seller, domains: DomainReader): { readonly name: string; readonly span: Span } | null {
  const labels = (seller.domains ?? []).slice(0, namesAtMost).flatMap((domain) => domains.nameOf(domain)?.domainLabel ?? [])
  for (const name of namesOf([seller.name ?? '', ...labels].join('\n'))) {
    const found = findWord(message.subject, 0, message.subject.folded.length, name)
    if (found) return { name, span: found }
    for (const { kind, start, end } of message.segments) {
      const place = kind === 'now' ? findWord(message.body, start, end, name) : null
      if (place) return { name, span: place }
    }
  }
  return null
}

/** The seller's name and, each on a line of its own, the domains' labels. */
const namesOf = remember(64, (identity: string): string[] => {
  const [name = '', ...labels] = identity.split('\n')
  const whole = folded(name.slice(0, nameAtMost)).trim()
  const latin = [...distinctiveWords(name), ...labels].map((word) => word.toLowerCase()).filter((word) => word.length >= latinAtLeast)
  return [...new Set(/[a-z]/.test(whole) || whole.length < otherAtLeast ? latin : [whole, ...latin])].slice(0, namesAtMost)
})

/** As a whole word where it begins or ends with a Latin letter or a digit. */
function findWord(text: Text, from: number, to: number, word: string): Span | null {
  for (let at = text.folded.indexOf(word, from); at >= 0 && at + word.length <= to; at = text.folded.indexOf(word, at + 1)) {
    if (!isWordCharacter(text.folded.charCodeAt(at - 1)) && !isWordCharacter(text.folded.charCodeAt(at + word.length))) return spanOfFolded(text, at, at + word.length)
  }
  return null
}

function isWordCharacter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39)
}
