/** Longest gram that is no whole word, in UTF-16 units, the space at its end included. */
export const gramAtMost = 5
/** Longest whole word that is one gram, with its two spaces. */
export const wordAtMost = 14

export const seed = 0x811c9dc5
export const prime = 0x01000193
export const space = 0x20

/** The hash of a gram: FNV-1a over UTF-16 units, 32 bits. */
export function hashOfGram(gram: string): number {
  let hash = seed
  for (let at = 0; at < gram.length; at++) hash = Math.imul(hash ^ gram.charCodeAt(at), prime)
  return hash
}

/**
 * Visits the grams of words as a detector gets them: everything of one to five units within a word, of which the space before and the
 * space after are part, and each whole word of up to twelve letters.
 */
export function eachGram(words: string, visit: (hash: number, start: number, end: number) => void): void {
  for (let start = 0; start < words.length - 1; start++) {
    const opens = words.charCodeAt(start) === space
    const furthest = Math.min(words.length, start + (opens ? wordAtMost : gramAtMost))
    let hash = seed
    for (let at = start; at < furthest; at++) {
      const unit = words.charCodeAt(at)
      hash = Math.imul(hash ^ unit, prime)
      const closes = unit === space && at > start
      if ((at > start || !opens) && (closes || at - start < gramAtMost)) visit(hash, start, at + 1)
      if (closes) break
    }
  }
}
