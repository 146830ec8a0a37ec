const filterBits = 20
/** Stands before the letters of a word with an open beginning. */
export const openBeginning = 0x2a

/** A word that other letters may stand before: its own, and its number. */
export interface OpenBeginning {
  readonly letters: string
  readonly word: number
}

/**
 * The words of all phrases read so far, by their letters: a hash table whose entries are compared letter by letter, so what is found is
 * what was written. A word stands as a whole, or open-ended for the words that begin with it, or as both.
 */
export class Vocabulary {
  private letters = new Uint16Array(1 << 18)
  private lettersEnd = 0
  /** For each word where its letters begin, how many they are, and its hash. */
  private words = new Int32Array(1 << 17)
  private slots = new Int32Array(1 << 16)
  /** One bit for each hash that an open-ended word has: most beginnings of a text's words are told to be none by it. */
  private readonly filter = new Uint8Array(1 << (filterBits - 3))
  count = 0
  /** Words with open beginnings, by their first letter, shorter ones first. */
  readonly openBeginnings = new Map<number, readonly OpenBeginning[]>()

  /** The number of a word, from 0; a word that is not there is added. Its letters are `units` up to `length`. */
  add(units: Uint16Array, length: number, hash: number): number {
    let slot = hash & (this.slots.length - 1)
    for (let word = this.slots[slot]!; word !== 0; word = this.slots[slot]!) {
      if (this.hashOf(word - 1) === hash && this.lengthOf(word - 1) === length && this.startsAsUnits(word - 1, units, length)) return word - 1
      slot = (slot + 1) & (this.slots.length - 1)
    }
    this.slots[slot] = this.count + 1
    this.append(units, length, hash)
    if (units[0] === openBeginning && length > 1) this.addOpenBeginning(String.fromCharCode(...units.subarray(1, length)))
    if (this.count << 1 > this.slots.length) this.growSlots()
    return this.count - 1
  }

  /** Tells that a word stands open-ended, too. */
  open(word: number): void {
    const bit = this.hashOf(word) >>> (32 - filterBits)
    this.filter[bit >>> 3]! |= 1 << (bit & 7)
  }

  /** Whether a word of that hash may stand open-ended. */
  mayBeOpen(hash: number): boolean {
    const bit = hash >>> (32 - filterBits)
    return ((this.filter[bit >>> 3]! >>> (bit & 7)) & 1) !== 0
  }

  /** The number of the word that stands in a text; -1 where it is not there. */
  find(text: string, start: number, end: number, hash: number): number {
    const { slots, words } = this
    let slot = hash & (slots.length - 1)
    for (let word = slots[slot]!; word !== 0; word = slots[slot]!) {
      const at = (word - 1) * 3
      if (words[at + 2] === hash && words[at + 1] === end - start && this.standsAt(words[at]!, text, start, end)) return word - 1
      slot = (slot + 1) & (slots.length - 1)
    }
    return -1
  }

  /** One of a word's letters. */
  letter(word: number, at: number): number {
    return this.letters[this.words[word * 3]! + at]!
  }

  private standsAt(from: number, text: string, start: number, end: number): boolean {
    for (let i = start; i < end; i++) if (this.letters[from + i - start] !== text.charCodeAt(i)) return false
    return true
  }

  private startsAsUnits(word: number, units: Uint16Array, length: number): boolean {
    const from = this.words[word * 3]!
    for (let i = 0; i < length; i++) if (this.letters[from + i] !== units[i]) return false
    return true
  }

  /** How many letters a word has. */
  lengthOf(word: number): number {
    return this.words[word * 3 + 1]!
  }

  private hashOf(word: number): number {
    return this.words[word * 3 + 2]!
  }

  private addOpenBeginning(letters: string): void {
    const unit = letters.charCodeAt(0)
    const others = this.openBeginnings.get(unit) ?? []
    this.openBeginnings.set(unit, [...others, { letters, word: this.count - 1 }].sort((a, b) => a.letters.length - b.letters.length))
  }

  private append(units: Uint16Array, length: number, hash: number): void {
    if (this.lettersEnd + length > this.letters.length) this.letters = grown(this.letters, new Uint16Array(this.letters.length << 1))
    if ((this.count + 1) * 3 > this.words.length) this.words = grown(this.words, new Int32Array(this.words.length << 1))
    for (let i = 0; i < length; i++) this.letters[this.lettersEnd + i] = units[i]!
    this.words[this.count * 3] = this.lettersEnd
    this.words[this.count * 3 + 1] = length
    this.words[this.count * 3 + 2] = hash
    this.lettersEnd += length
    this.count++
  }

  private growSlots(): void {
    const slots = new Int32Array(this.slots.length << 1)
    for (let word = 0; word < this.count; word++) {
      let slot = this.hashOf(word) & (slots.length - 1)
      while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1)
      slots[slot] = word + 1
    }
    this.slots = slots
  }
}

/** The hash of some letters with one more behind them; of none it is 0. */
export function nextHash(hash: number, unit: number): number {
  const mixed = Math.imul(hash ^ unit, 0x85ebca6b)
  return mixed ^ (mixed >>> 15)
}

function grown<List extends Uint16Array | Int32Array>(list: List, larger: List): List {
  larger.set(list)
  return larger
}

/** The hash of a word. */
export function hashOf(word: string): number {
  let hash = 0
  for (let at = 0; at < word.length; at++) hash = nextHash(hash, word.charCodeAt(at))
  return hash
}
