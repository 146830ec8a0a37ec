import { isWordLike, type Part } from '../notation'

/**
 * What a text is cut into: a run of word characters, or any other character alone. In a literal, the last word may be
 * open-ended, and the first have an open beginning, which an asterisk before it tells.
 */
export interface Token {
  readonly letters: string
  readonly isOpen: boolean
  /** Whether a space stands before it; never so at the beginning. */
  readonly isSpaced: boolean
}

export const openBeginning = '*'

export function tokensOf({ literal, wordStart, wordEnd }: Part): Token[] {
  const tokens: Token[] = []
  let isSpaced = false
  for (let at = 0; at < literal.length; ) {
    if (literal[at] === ' ') {
      isSpaced = true
      at++
      continue
    }
    const isWord = isWordLike(literal.charCodeAt(at))
    let end = at + 1
    while (isWord && end < literal.length && isWordLike(literal.charCodeAt(end))) end++
    const mark = isWord && at === 0 && !wordStart ? openBeginning : ''
    tokens.push({ letters: mark + literal.slice(at, end), isOpen: isWord && end === literal.length && !wordEnd, isSpaced })
    isSpaced = false
    at = end
  }
  return tokens
}

/** Names a token among those of a language, in the order in which they are written. */
export function keyOf({ letters, isOpen }: Token): string {
  return `${letters}\u0000${isOpen ? 1 : 0}`
}

export function isOpenKey(key: string): boolean {
  return key.endsWith('1')
}

export function lettersOf(key: string): string {
  return key.slice(0, -2)
}
