import { createRadixSort } from './near-duplicates-order'
import { mixed, signatureLength } from './near-duplicates-signature'

/** The signatures of texts, by index. */
export interface Signatures {
  readonly count: number
  /** Where a text's signature stands: in `holderOf(index)`, from `offsetOf(index)` on. */
  readonly holderOf: (index: number) => Uint16Array
  readonly offsetOf: (index: number) => number
}

/** Texts that agree in a whole band are compared: of pairs half alike, 99.5 % agree in one or more of the 40. */
const bandLength = 3
const bands = signatureLength / bandLength
/** Each text of a band is compared with so many that stand next to it, and with the first, however many agree. */
const neighbours = 8

/**
 * Groups texts whose signatures agree in `agreeAtLeast` places or more, directly or by way of others.
 * Answers with the group of each text: the index of its first member.
 *
 * Texts of equal signatures are one text before anything else, so a mass of copies costs no comparisons; those of the others
 * are bounded for each text and band, and sorting is by radix: the time is linear, whatever the texts. Which pairs are
 * compared depends on the texts alone, so the order they came in changes no group.
 */
export function joinAlike(signatures: Signatures, agreeAtLeast: number): Uint32Array {
  const { count, holderOf, offsetOf } = signatures
  const groups = createUnion(count)
  const sort = createRadixSort(count)
  const order = distinctTexts()
  const keys = new Uint32Array(count)
  for (let band = 0; band < bands; band++) {
    for (const index of order) keys[index] = keyOf(index, band * bandLength, (band + 1) * bandLength, 0)
    // What agreed in the band before stays together among what agrees in this one.
    sort(order, keys)
    for (let start = 0; start < order.length; ) {
      let end = start + 1
      while (end < order.length && keys[order[end]!] === keys[order[start]!]) end++
      compareWithin(order.subarray(start, end))
      start = end
    }
  }
  return groups.roots()

  /** One text of each signature, in an order that the signatures decide; the others are joined to it. */
  function distinctTexts(): Uint32Array {
    const all = Uint32Array.from({ length: count }, (_, index) => index)
    const high = all.map((index) => keyOf(index, 0, signatureLength, 1))
    const low = all.map((index) => keyOf(index, 0, signatureLength, 2))
    sort(all, low)
    sort(all, high)
    let kept = 0
    for (const index of all) {
      const before = all[kept - 1]
      if (before !== undefined && high[before] === high[index] && low[before] === low[index]) groups.join(before, index)
      else all[kept++] = index
    }
    return all.slice(0, kept)
  }

  function keyOf(index: number, from: number, to: number, seed: number): number {
    const holder = holderOf(index)
    const offset = offsetOf(index)
    let key = seed
    for (let i = from; i < to; i++) key = mixed(Math.imul(key, 31) + holder[offset + i]! + 1)
    return key >>> 0
  }

  function compareWithin(alike: Uint32Array): void {
    for (let i = 1; i < alike.length; i++) {
      const first = Math.max(0, i - neighbours)
      for (let j = first; j < i; j++) compare(alike[j]!, alike[i]!)
      if (first > 0) compare(alike[0]!, alike[i]!)
    }
  }

  function compare(one: number, other: number): void {
    if (!groups.areOne(one, other) && agree(one, other)) groups.join(one, other)
  }

  function agree(one: number, other: number): boolean {
    const [a, b] = [holderOf(one), holderOf(other)]
    const [fromA, fromB] = [offsetOf(one), offsetOf(other)]
    let missing = signatureLength - agreeAtLeast
    for (let i = 0; i < signatureLength; i++) {
      if (a[fromA + i] !== b[fromB + i] && --missing < 0) return false
    }
    return true
  }
}

interface Union {
  readonly join: (one: number, other: number) => void
  readonly areOne: (one: number, other: number) => boolean
  /** The first member of each member's group. */
  readonly roots: () => Uint32Array
}

function createUnion(count: number): Union {
  const parents = Uint32Array.from({ length: count }, (_, index) => index)
  function rootOf(member: number): number {
    let at = member
    while (parents[at] !== at) {
      parents[at] = parents[parents[at]!]!
      at = parents[at]!
    }
    return at
  }
  return {
    join(one, other) {
      const [a, b] = [rootOf(one), rootOf(other)]
      parents[Math.max(a, b)] = Math.min(a, b)
    },
    areOne: (one, other) => rootOf(one) === rootOf(other),
    roots: () => parents.map((_, member) => rootOf(member)),
  }
}
