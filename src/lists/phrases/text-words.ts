import { withRoom } from './growing'
import { isWordLike } from './notation'
import type { Triggers } from './triggers'
import { nextHash, type Vocabulary } from './vocabulary'

const space = 0x20
const asciiWords = Uint8Array.from({ length: 128 }, (_, unit) => (isWordLike(unit) ? 1 : 0))

/**
 * A text as the phrases see it: cut into runs of word characters and other characters, each with its word in a vocabulary. Written
 * over by every text, so that reading one costs no memory.
 */
export class TextWords {
  count = 0
  starts = new Int32Array(1 << 10)
  ends = new Int32Array(1 << 10)
  /** The number of each one's word; -1 for none. */
  words = new Int32Array(1 << 10)
  /** How many spaces stand before each; 2 for more. */
  spaces = new Int32Array(1 << 10)
  /** Where the open-ended words that each begins with stand in the two lists below; one longer than the others. */
  opensFrom = new Int32Array(1 << 10)
  openWords = new Int32Array(1 << 10)
  openEnds = new Int32Array(1 << 10)
  private opens = 0

  /**
   * @param triggers `null` where none is waited for
   * @param missing called for each character beyond ASCII; where it tells that words were added, the text is read anew
   */
  read(text: string, vocabulary: Vocabulary, triggers: Triggers | null, missing: (unit: number) => boolean): void {
    const { length } = text
    this.count = 0
    this.opens = 0
    let spaces = 0
    let at = 0
    while (at < length) {
      const unit = text.charCodeAt(at)
      if (unit === space) {
        if (spaces < 2) spaces++
        at++
        continue
      }
      if (unit >= 128 && missing(unit)) return this.read(text, vocabulary, triggers, missing)
      const one = this.add(at, spaces)
      spaces = 0
      let hash = nextHash(0, unit)
      let end = at + 1
      if (unit < 128 ? asciiWords[unit] === 1 : isWordLike(unit)) {
        if (vocabulary.mayBeOpen(hash)) this.addOpen(text, at, end, hash, vocabulary)
        for (; end < length; end++) {
          const letter = text.charCodeAt(end)
          if (letter < 128) {
            if (asciiWords[letter] === 0) break
          } else {
            if (!isWordLike(letter)) break
            if (missing(letter)) return this.read(text, vocabulary, triggers, missing)
          }
          hash = nextHash(hash, letter)
          if (triggers !== null) triggers.see(hash)
          if (vocabulary.mayBeOpen(hash)) this.addOpen(text, at, end + 1, hash, vocabulary)
        }
        if (triggers !== null) triggers.seeEnd(hash)
      }
      this.ends[one] = end
      this.words[one] = vocabulary.find(text, at, end, hash)
      at = end
    }
    this.opensFrom[this.count] = this.opens
  }

  private add(start: number, spaces: number): number {
    const one = this.count++
    if (one + 2 > this.starts.length) {
      this.starts = withRoom(this.starts, one + 2)
      this.ends = withRoom(this.ends, one + 2)
      this.words = withRoom(this.words, one + 2)
      this.spaces = withRoom(this.spaces, one + 2)
      this.opensFrom = withRoom(this.opensFrom, one + 2)
    }
    this.starts[one] = start
    this.spaces[one] = spaces
    this.opensFrom[one] = this.opens
    return one
  }

  private addOpen(text: string, start: number, end: number, hash: number, vocabulary: Vocabulary): void {
    const word = vocabulary.find(text, start, end, hash)
    if (word < 0) return
    this.openWords = withRoom(this.openWords, this.opens + 1)
    this.openEnds = withRoom(this.openEnds, this.opens + 1)
    this.openWords[this.opens] = word
    this.openEnds[this.opens++] = end
  }
}
