import { models, triggerLowBits } from '../format'
import { hashOf } from '../vocabulary'
import { triggerOf } from '../triggers'
import type { RangeEncoder } from './range-encoder'

/** Writes for each block the hashes of what its words begin with, in order, as distances. */
export function writeTriggers(out: RangeEncoder, blocks: readonly (readonly string[])[]): void {
  if (blocks.length > 31) throw new RangeError('more blocks than the bits of a number tell apart')
  out.number(models.languages, blocks.length)
  for (const block of blocks) {
    const hashes = [...new Set(block.map((beginning) => triggerOf(hashOf(beginning))))].sort((a, b) => a - b)
    out.number(models.words, hashes.length)
    hashes.forEach((hash, at) => {
      const distance = hash - (at > 0 ? hashes[at - 1]! : 0)
      out.number(models.triggerDistance, distance >>> triggerLowBits)
      out.even(1 << triggerLowBits, distance & ((1 << triggerLowBits) - 1))
    })
  }
}
