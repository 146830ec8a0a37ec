import type { ComparedWords } from './near-duplicates-words'

/** Numbers in a signature: the share of them that two texts have in common is their likeness, within 0.05 at one standard error. */
export const signatureLength = 120

/** Neighbouring words that are looked at as one; in scripts without spaces, characters. */
const wordsTogether = 2
const charactersTogether = 3

const seed = 0x9e3779b9
const multipliers = new Int32Array(signatureLength)
const offsets = new Int32Array(signatureLength)
for (let i = 0; i < signatureLength; i++) {
  multipliers[i] = mixed(seed + 2 * i) | 1
  offsets[i] = mixed(seed + 2 * i + 1)
}

const smallest = new Int32Array(signatureLength)

/**
 * Writes the MinHash signature of a text: of each of 120 orders of all possible shingles, the first one that the text has, in 16
 * bits. A text of fewer words than a shingle is one shingle; so is one without any. Integers only: the same on every runtime.
 */
export function writeSignature({ words, wide }: ComparedWords, into: Uint16Array, from: number): void {
  const together = wide ? charactersTogether : wordsTogether
  const last = Math.max(0, words.length - together)
  smallest.fill(0x7fffffff)
  for (let start = 0; start <= last; start++) {
    let shingle = seed
    const end = Math.min(start + together, words.length)
    for (let i = start; i < end; i++) shingle = mixed(Math.imul(shingle, 31) + words[i]!)
    for (let i = 0; i < signatureLength; i++) {
      const hash = Math.imul(shingle ^ offsets[i]!, multipliers[i]!)
      if (hash < smallest[i]!) smallest[i] = hash
    }
  }
  for (let i = 0; i < signatureLength; i++) into[from + i] = mixed(smallest[i]!) & 0xffff
}

/** Spreads every bit of an integer over all 32 (the finaliser of MurmurHash3). */
export function mixed(value: number): number {
  let hash = value | 0
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}
