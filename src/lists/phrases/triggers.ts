import { nextHash } from './vocabulary'

const filterBits = 17
const hashBits = 24

/** Stands behind the letters of a word in the hash that tells it is at its end. */
export const wordEnd = '$'
const wordEndUnit = wordEnd.charCodeAt(0)

/** The part of a word's hash that triggers are told by. */
export function triggerOf(hash: number): number {
  return hash >>> (32 - hashBits)
}

/**
 * What words begin with that blocks of phrases wait for. They are hashes: one in many thousand words wakes a block that has nothing
 * to find, which costs a little time and changes nothing.
 */
export class Triggers {
  private readonly filter = new Uint8Array(1 << (filterBits - 3))
  private readonly blocks = new Map<number, number>()
  /** Bits of the blocks that words seen since it was last 0 wake. */
  woken = 0

  add(trigger: number, block: number): void {
    this.put(trigger, (this.blocks.get(trigger) ?? 0) | (1 << block))
  }

  private put(trigger: number, blocks: number): void {
    const bit = trigger >>> (hashBits - filterBits)
    this.filter[bit >>> 3]! |= 1 << (bit & 7)
    this.blocks.set(trigger, blocks)
  }

  /** Blocks that were read wait for nothing more. */
  forget(blocks: number): void {
    this.filter.fill(0)
    for (const [trigger, waiting] of this.blocks) {
      const left = waiting & ~blocks
      if (left === 0) this.blocks.delete(trigger)
      else this.put(trigger, left)
    }
  }

  /** Tells the hash of a word that ends. */
  seeEnd(hash: number): void {
    this.see(nextHash(hash, wordEndUnit))
  }

  /** Tells the hash of what a word begins with. */
  see(hash: number): void {
    const bit = hash >>> (32 - filterBits)
    if (((this.filter[bit >>> 3]! >>> (bit & 7)) & 1) !== 0) this.woken |= this.blocks.get(triggerOf(hash)) ?? 0
  }
}
