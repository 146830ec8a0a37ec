import type { Inquiry } from '../inquiry/schema'
import { createGrouper } from './near-duplicates'
import { comparedInquiry } from './near-duplicates-inquiry'

/** Groups inquiries by their texts, near copies together. */
export interface TextGroups {
  readonly add: (inquiry: Inquiry) => void
  /** The number of each inquiry's group, in the order in which they were added. */
  readonly groups: () => Uint32Array
}

/** Inquiries without any words are copies of nothing: each is a group of its own. */
export function createTextGroups(): TextGroups {
  const grouper = createGrouper()
  const textOf: number[] = []
  let texts = 0
  return {
    add(inquiry) {
      const words = comparedInquiry(inquiry)
      if (words.words.length === 0) textOf.push(-1)
      else {
        textOf.push(grouper.add(words))
        texts++
      }
    },
    groups() {
      const found = grouper.groups()
      return Uint32Array.from(textOf, (text, place) => (text < 0 ? texts + place : found[text]!))
    },
  }
}
