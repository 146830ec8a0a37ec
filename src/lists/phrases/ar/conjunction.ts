import { alternatives } from '../notation'

type Phrases<Name extends string> = { readonly [Key in Name]?: readonly string[] }

/** Each phrase also with و ("and") before it, which Arabic writes as one with the word that follows. */
export function withConjunctions<Name extends string>(phrases: Phrases<Name>): Phrases<Name> {
  return Object.fromEntries(Object.entries<readonly string[] | undefined>(phrases).map(([name, list]) => [name, list?.map(withConjunction)])) as Phrases<Name>
}

/** A phrase whose first word may have و before it; one that begins with no Arabic letter as it is. */
export function withConjunction(phrase: string): string {
  const end = endOfFirst(phrase)
  const first = phrase.slice(0, end)
  const own = first.startsWith('(') ? alternatives(first.slice(1, -1)) : [first]
  const all = [...new Set([...own, ...own.filter(isArabic).map((wording) => `و${wording}`)])]
  return all.length === own.length ? phrase : `(${all.join('|')})${phrase.slice(end)}`
}

const isArabic = (wording: string) => /^[\u0620-\u064a]/.test(wording)

/** Where the first bracket or word of a phrase ends. */
function endOfFirst(phrase: string): number {
  let depth = 0
  for (let at = 0; at < phrase.length; at++) {
    if (phrase[at] === '(') {
      if (depth === 0 && at > 0) return at
      depth++
    } else if (phrase[at] === ')' && --depth === 0) return at + 1
    else if (depth === 0 && phrase[at] === ' ') return at
  }
  return phrase.length
}
