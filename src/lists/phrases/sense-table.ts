import { type Integers, withRoom } from './growing'
import { isWordLike } from './notation'
import { arcFields, nodeFields, type PhraseGraph } from './phrase-graph'
import { isDigit, isUndivided, isUndividedLetter, openStem, pairStem, shortestStem, stemLetters, tripleStem } from './stems'
import { nextHash, openBeginning, type Vocabulary } from './vocabulary'

/** Levels of a nat. */
const levelsOfNat = 16
/** Counts that every stem and meaning has before any was counted: what was seen once or twice tells little. */
const before = { seen: 0.05, phrases: 2, seenAnywhere: 0.25, phrasesAnywhere: 20 } as const
/** Less than this tells nothing. */
const levelAtLeast = 4
const levelAtMost = 255
/**
 * Three letters in a row tell less than a word: a word has several such threes, and all of them are counted. Measured 2026-11 on Thai, Lao, Burmese
 * and Khmer with each file left out: ROC area .88 here, .72 where two letters counted in full.
 */
const shareOfTriple = 0.2
/** In place of a row: not looked for yet, and none. */
const unknownRow = 0
const noRow = -1

/** By stem, how much more often it stands in the phrases of a meaning than in those of others. */
export class SenseTable {
  /** By row the sentence in which it was met last: a word counts once in each. */
  readonly metIn: Int32Array

  /**
   * @param slots open addressing: rows, plus one
   * @param hashes of the rows' stems
   * @param from where each row begins in the two lists below; one more than there are rows
   * @param levels in sixteenths of a nat
   */
  constructor(private readonly slots: Int32Array, private readonly hashes: Int32Array, readonly from: Int32Array, readonly meanings: Uint16Array, readonly levels: Uint8Array) {
    this.metIn = new Int32Array(hashes.length)
  }

  /** The row of a stem; -1 for none. */
  row(stem: number): number {
    const { slots, hashes } = this
    const last = slots.length - 1
    for (let slot = stem & last; slots[slot] !== 0; slot = (slot + 1) & last) if (hashes[slots[slot]! - 1] === stem) return slots[slot]! - 1
    return -1
  }
}

/** Counts which stems the phrases of a language have, meaning by meaning. The phrases themselves say what a meaning is spoken with. */
export class SenseCounter {
  private readonly rows = new Map<number, number>()
  private hashes: Integers = new Int32Array(1 << 12)
  private readonly rowsOfTriples = new Set<number>()
  /** The phrase in which a row's stem, or a node, was met last. */
  private rowMet: Integers = new Int32Array(1 << 12)
  private readonly nodeMet: Int32Array
  /** Row and meaning of each stem met in a phrase. */
  private found: Integers = new Int32Array(1 << 16)
  private foundEnd = 0
  private readonly phrasesOf: Int32Array
  private phrases = 0
  /** By token the row of its stem plus one, or what stands in its place. */
  private readonly rowOfToken: Int32Array
  /** By token the only character of it, where its script does not divide words. */
  private readonly unitOfToken: Uint16Array

  constructor(private readonly graph: PhraseGraph, private readonly vocabulary: Vocabulary, meanings: number) {
    this.phrasesOf = new Int32Array(meanings)
    this.nodeMet = new Int32Array(graph.nodes.length / nodeFields)
    this.rowOfToken = new Int32Array(vocabulary.count << 1)
    this.unitOfToken = new Uint16Array(vocabulary.count << 1)
  }

  addPart(part: number): void {
    const range = this.graph.parts.get(part)
    if (!range) return
    const { sequences } = this.graph
    for (let at = range.from; at < range.to; ) {
      const meaning = sequences[at]!
      const last = at + 2 + sequences[at + 1]!
      this.phrases++
      this.phrasesOf[meaning]!++
      for (at += 2; at < last; at++) this.addNode(sequences[at]!, meaning)
    }
  }

  private addNode(node: number, meaning: number): void {
    if (node === 0 || this.nodeMet[node] === this.phrases) return
    this.nodeMet[node] = this.phrases
    const { nodes, arcs, tokens } = this.graph
    const first = nodes[node * nodeFields]!
    const last = first + (nodes[node * nodeFields + 1]! >>> 1)
    for (let arc = first; arc < last; arc++) {
      const from = arcs[arc * arcFields]!
      const to = from + (arcs[arc * arcFields + 1]! >>> 1)
      const target = arcs[arc * arcFields + 2]!
      for (let i = from; i < to; i++) {
        const row = this.rowOf(tokens[i]!)
        if (row >= 0) this.add(row, meaning)
        else if (this.unitOfToken[tokens[i]!] !== 0) this.addPairs(this.unitOfToken[tokens[i]!]!, target, meaning)
      }
      this.addNode(target, meaning)
    }
  }

  private addPairs(unit: number, node: number, meaning: number): void {
    this.eachUnit(node, (next, target) => {
      if (!isUndividedLetter(unit)) this.add(this.rowOfStem(pairStem(unit, next)), meaning)
      else
        this.eachUnit(target, (afterNext) => {
          const row = this.rowOfStem(tripleStem(unit, next, afterNext))
          this.rowsOfTriples.add(row)
          this.add(row, meaning)
        })
    })
  }

  /** Called with each character of an undivided script that follows at once, and the node behind it. */
  private eachUnit(node: number, visit: (unit: number, target: number) => void): void {
    if (node === 0) return
    const { nodes, arcs, tokens } = this.graph
    const first = nodes[node * nodeFields]!
    const last = first + (nodes[node * nodeFields + 1]! >>> 1)
    for (let arc = first; arc < last; arc++) {
      const size = arcs[arc * arcFields + 1]!
      if ((size & 1) === 1) continue
      const from = arcs[arc * arcFields]!
      for (let i = from; i < from + (size >>> 1); i++) {
        this.rowOf(tokens[i]!)
        const unit = this.unitOfToken[tokens[i]!]!
        if (unit !== 0) visit(unit, arcs[arc * arcFields + 2]!)
      }
    }
  }

  /** The row of a token's stem; -1 for none. */
  private rowOf(token: number): number {
    let row = this.rowOfToken[token]!
    if (row === unknownRow) this.rowOfToken[token] = row = this.findRow(token)
    return row === noRow ? -1 : row - 1
  }

  private findRow(token: number): number {
    const word = token >>> 1
    const isOpenBefore = this.vocabulary.letter(word, 0) === openBeginning && this.vocabulary.lengthOf(word) > 1
    const from = isOpenBefore ? 1 : 0
    const unit = this.vocabulary.letter(word, from)
    const length = this.vocabulary.lengthOf(word) - from
    if (isUndivided(unit)) this.unitOfToken[token] = unit
    if (isUndivided(unit) || !isWordLike(unit) || isDigit(unit) || length < shortestStem) return noRow
    let stem = 0
    for (let at = 0; at < Math.min(length, stemLetters); at++) stem = nextHash(stem, this.vocabulary.letter(word, from + at))
    return this.rowOfStem((token & 1) === 1 && length < stemLetters ? openStem(stem) : stem) + 1
  }

  private rowOfStem(stem: number): number {
    let row = this.rows.get(stem)
    if (row !== undefined) return row
    row = this.rows.size
    this.rows.set(stem, row)
    this.hashes = withRoom(this.hashes, row + 1)
    this.hashes[row] = stem
    this.rowMet = withRoom(this.rowMet, row + 1)
    return row
  }

  private add(row: number, meaning: number): void {
    if (this.rowMet[row] === this.phrases) return
    this.rowMet[row] = this.phrases
    this.found = withRoom(this.found, this.foundEnd + 2)
    this.found[this.foundEnd++] = row
    this.found[this.foundEnd++] = meaning
  }

  table(): SenseTable {
    const { found, foundEnd, phrasesOf } = this
    const count = this.rows.size
    // Counted row by row: where each row's meanings begin once they lie together, and then the meanings.
    const starts = new Int32Array(count + 1)
    for (let at = 0; at < foundEnd; at += 2) starts[found[at]! + 1]!++
    for (let row = 0; row < count; row++) starts[row + 1]! += starts[row]!
    const next = starts.slice()
    const sorted = new Uint16Array(foundEnd >> 1)
    for (let at = 0; at < foundEnd; at += 2) sorted[next[found[at]!]!++] = found[at + 1]!
    const from = new Int32Array(count + 1)
    const meanings = new Uint16Array(sorted.length)
    const levels = new Uint8Array(sorted.length)
    const counts = new Int32Array(phrasesOf.length)
    let end = 0
    for (let row = 0; row < count; row++) {
      const [start, stop] = [starts[row]!, starts[row + 1]!]
      for (let at = start; at < stop; at++) counts[sorted[at]!]!++
      const ofNat = levelsOfNat * (this.rowsOfTriples.has(row) ? shareOfTriple : 1)
      const anywhere = (stop - start + before.seenAnywhere) / (this.phrases + before.phrasesAnywhere)
      for (let at = start; at < stop; at++) {
        const meaning = sorted[at]!
        if (counts[meaning] === 0) continue
        const here = (counts[meaning]! + before.seen) / (phrasesOf[meaning]! + before.phrases)
        counts[meaning] = 0
        const level = Math.round(ofNat * Math.log(here / anywhere))
        if (level < levelAtLeast) continue
        meanings[end] = meaning
        levels[end++] = Math.min(levelAtMost, level)
      }
      from[row + 1] = end
    }
    return new SenseTable(slotsOf(this.hashes, count), this.hashes.slice(0, count), from, meanings.slice(0, end), levels.slice(0, end))
  }
}

function slotsOf(hashes: Int32Array, count: number): Int32Array {
  let size = 16
  while (size < count * 2) size *= 2
  const slots = new Int32Array(size)
  for (let row = 0; row < count; row++) {
    let slot = hashes[row]! & (size - 1)
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1)
    slots[slot] = row + 1
  }
  return slots
}
