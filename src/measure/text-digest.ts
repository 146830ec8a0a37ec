import { mixed } from './near-duplicates-signature'

/** A whole number of 53 bits that stands for a text: two texts in a million million millions share one by chance. */
export function digestOf(text: string): number {
  let high = 0x811c9dc5
  let low = 0x9e3779b9
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    high = Math.imul(high ^ code, 0x01000193)
    low = Math.imul(low ^ code, 0x5bd1e995) ^ (low >>> 15)
  }
  return (mixed(high) & 0x1fffff) * 2 ** 32 + (mixed(low ^ high) >>> 0)
}
