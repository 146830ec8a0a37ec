/** Bits of a feature's hash. */
export const hashBits = 24
const mask = (1 << hashBits) - 1
const seed = 0x811c9dc5
const prime = 0x01000193
const joiner = 0x5f

/** What a unit of folded text is to the model. Unspaced: ideographs, kana, Thai, Lao, Burmese, Khmer. */
const other = 0
const letter = 1
const digit = 2
const unspaced = 3

let kinds: Uint8Array | null = null

/** The kinds of all units; made on the first call, as a look-up is several times faster than questions. */
function kindTable(): Uint8Array {
  if (kinds) return kinds
  kinds = new Uint8Array(0x10000).fill(other).fill(letter, 0x61, 0x7b).fill(digit, 0x30, 0x3a).fill(letter, 0xc0, 0xfe00)
  kinds.fill(other, 0x2000, 0x2c00).fill(other, 0x3000, 0x3041)
  return kinds.fill(unspaced, 0xe00, 0xf00).fill(unspaced, 0x1000, 0x10a0).fill(unspaced, 0x1780, 0x1800).fill(unspaced, 0x3041, 0xa000)
}

function fold(hash: number): number {
  return (hash ^ (hash >>> 13)) & mask
}

/** The hash of one word, or of a stretch without spaces, alone. */
export function hashOfWord(word: string): number {
  let hash = seed
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), prime)
  return fold(hash)
}

/**
 * Visits the features of `text[start, end)`, which is folded: each word, each two words in a row, and each two units in a row where words
 * are not set apart. Numbers are all one; what has the look of a link, an address or a domain is passed over. Linear in the text.
 */
export function eachFeature(text: string, start: number, end: number, visit: (hash: number, from: number, to: number) => void): void {
  const kindAt = kindTable()
  let before = 0
  let beforeAt = -1
  let at = start
  while (at < end) {
    if (text.charCodeAt(at) <= 0x20) {
      at++
      continue
    }
    let stop = at
    while (stop < end && text.charCodeAt(stop) > 0x20) stop++
    if (isAddress(text, at, stop, kindAt)) {
      beforeAt = -1
      at = stop
      continue
    }
    while (at < stop) {
      const kind = kindAt[text.charCodeAt(at)]!
      if (kind === other) {
        at++
        continue
      }
      const from = at
      let hash = seed
      if (kind === digit) {
        while (at < stop && kindAt[text.charCodeAt(at)]! === digit) at++
        hash = Math.imul(hash ^ 0x30, prime)
      } else if (kind === letter) {
        while (at < stop && (kindAt[text.charCodeAt(at)]! === letter || (text.charCodeAt(at) === 0x27 && at + 1 < stop))) hash = Math.imul(hash ^ text.charCodeAt(at++), prime)
        visit(fold(hash), from, at)
      } else {
        while (at + 1 < stop && kindAt[text.charCodeAt(at + 1)]! === unspaced) {
          visit(fold(Math.imul(Math.imul(seed ^ text.charCodeAt(at), prime) ^ text.charCodeAt(at + 1), prime)), at, at + 2)
          at++
        }
        at++
        beforeAt = -1
        continue
      }
      if (beforeAt >= 0) visit(fold(Math.imul(Math.imul(before ^ joiner, prime) ^ hash, prime)), beforeAt, at)
      before = hash
      beforeAt = from
    }
  }
}

/** `@`, `://`, or a dot between letters: nothing that a person said. */
function isAddress(text: string, start: number, end: number, kindAt: Uint8Array): boolean {
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at)
    if (unit === 0x40) return true
    if (unit === 0x2f && text.charCodeAt(at + 1) === 0x2f && at + 1 < end) return true
    if (unit === 0x2e && at > start && at + 2 < end && kindAt[text.charCodeAt(at - 1)]! !== other && kindAt[text.charCodeAt(at + 1)]! === letter && kindAt[text.charCodeAt(at + 2)]! === letter) return true
  }
  return false
}
