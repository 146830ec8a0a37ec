import { isWordLike, readPhrase } from '../../src/lists/phrases/notation'
import { chainedFlag, countMask, countShift, crowdFlag, crowdSize, endFlag, letterMask, Trie } from './phrase-trie'

/** Called for each phrase found: its meaning's number and its place in the folded text. */
export type Found = (meaning: number, start: number, end: number) => void

/** Finds all phrases in one pass over a folded text. */
export interface Automaton {
  scan(folded: string, found: Found): void
  readonly literals: number
  readonly states: number
}

/** Longest literal of a phrase; it bounds the work at one place of a text. */
const literalAtMost = 120
/** Greater than any gap between two stretches: a phrase half found in one text never goes on in the next. */
const textsApart = 64
const placesAtMost = 2 ** 30
/** Stands for a meaning where a phrase goes on. */
const unfinished = 0xfff

/** Bits of a use: whether it goes on a phrase (else it begins one), and whether the literal must end with a word. */
const laterBit = 1
const closedBit = 2
const useShift = 2

/** Literals by number, and what they may stand for: flat, as there are more than a hundred thousand. */
class Literals {
  readonly numbers = new Map<string, number>()
  /** For each use its literal's number, and the stretch with the bits. */
  readonly literals: number[] = []
  readonly uses: number[] = []

  add(literal: string, stretch: number, isLater: boolean, isClosed: boolean): void {
    let number = this.numbers.get(literal)
    if (number === undefined) this.numbers.set(literal, (number = this.numbers.size))
    this.literals.push(number)
    this.uses.push((stretch << useShift) | (isLater ? laterBit : 0) | (isClosed ? closedBit : 0))
  }

  /** The uses of each literal side by side in `sorted`, and where those of each begin; one longer than the literals. */
  grouped(): { sorted: Uint32Array; from: Uint32Array } {
    const from = new Uint32Array(this.numbers.size + 1)
    for (const literal of this.literals) from[literal + 1]!++
    for (let literal = 0; literal < this.numbers.size; literal++) from[literal + 1]! += from[literal]!
    const next = from.slice()
    const sorted = new Uint32Array(this.uses.length)
    this.uses.forEach((use, at) => (sorted[next[this.literals[at]!]!++] = use))
    return { sorted, from }
  }
}

/**
 * Builds the automaton: two tries over UTF-16 units, one for literals that begin at the beginning of a word, one for
 * those that may begin anywhere (scripts without spaces, open beginnings). A scan walks the first from every beginning
 * of a word and the second from every place, no further than the longest literal: its time is linear in the text, and
 * grows with what is found, not with the number of phrases. A hash-linked Aho–Corasick automaton over the same phrases took
 * several times as long: nearly every letter was a cache miss.
 * @param phrases each with the number of its meaning, at most 4,094
 * @throws {RangeError} for more meanings, or more phrases than the tables count
 */
export function buildAutomaton(phrases: Iterable<readonly [phrase: string, meaning: number]>): Automaton {
  const anchored = new Literals()
  const free = new Literals()
  const gaps: number[] = []
  const meanings: number[] = []
  /** Phrases of one stretch need no progress of their own: they share a stretch for each meaning. */
  const whole = new Map<number, number>()
  for (const [phrase, meaning] of phrases) {
    if (meaning >= unfinished) throw new RangeError(`meaning ${meaning} is beyond ${unfinished - 1}`)
    for (const stretches of readPhrase(phrase)) {
      const isWhole = stretches.length === 1
      const known = isWhole ? whole.get(meaning) : undefined
      const begin = known ?? gaps.length
      if (known === undefined) {
        if (isWhole) whole.set(meaning, begin)
        stretches.forEach(({ gap }, index) => {
          gaps.push(gap)
          meanings.push(index === stretches.length - 1 ? meaning : unfinished)
        })
      }
      stretches.forEach(({ literals }, index) => {
        for (const { literal, wordStart, wordEnd } of literals) {
          if (literal.length > literalAtMost) throw new RangeError(`a literal longer than ${literalAtMost} characters in phrase "${phrase}"`)
          const side = wordStart ? anchored : free
          side.add(literal, begin + index, index > 0, wordEnd)
        }
      })
    }
  }
  return new Machine(anchored, free, gaps, meanings)
}

/** A literal that so many phrases go on with has a gate: it is looked at only while one of them waits for it. */
const gatedFrom = 24

/**
 * The uses of all literals in one table, but for those of one use alone, which carry it in their number, below zero. For each
 * literal, first for the open end, then for the closed end: how many stretches go on a phrase, the number of their gate
 * (0 for none), these stretches, how many begin one, these.
 */
class UseTable {
  readonly numbers: number[] = [0]
  /** The gates of each stretch that has any. */
  readonly gatesOf = new Map<number, number[]>()
  gates = 1

  /** Where the uses of each literal stand; its only use, where it has no more. */
  addAll(literals: Literals): ReadonlyMap<string, number> {
    const { sorted, from } = literals.grouped()
    for (const [literal, number] of literals.numbers) {
      // Phrases of one stretch share one for each meaning, so the same use may come twice.
      const uses = [...new Set(sorted.subarray(from[number]!, from[number + 1]!))]
      literals.numbers.set(literal, uses.length === 1 ? ~uses[0]! : this.numbers.length)
      if (uses.length === 1) continue
      this.add(uses.filter((use) => (use & closedBit) === 0))
      this.add(uses.filter((use) => (use & closedBit) !== 0))
    }
    return literals.numbers
  }

  private add(uses: readonly number[]): void {
    const stretches = (bit: number) => uses.filter((use) => (use & laterBit) === bit).map((use) => use >>> useShift)
    // The latest stretch of a phrase first: a literal that is two stretches of one must not overwrite what it reads.
    const later = stretches(laterBit).sort((a, b) => b - a)
    const first = stretches(0)
    const gate = later.length >= gatedFrom ? this.gates++ : 0
    if (gate > 0) for (const stretch of later) this.gatesOf.set(stretch, [...(this.gatesOf.get(stretch) ?? []), gate])
    this.numbers.push(later.length, gate, ...later, first.length, ...first)
  }
}

/** Bits of `plain`: what a unit below 128 is to a scan. */
const inWordBit = 1
const anchoredBit = 2
const freeBit = 4
const anchoredAloneBit = 8
const freeAloneBit = 16

/** Fields of a stretch in `progress`; what it needs lies together, as waiting for memory is most of the work. */
const begunField = 0
const fromField = 1
const untilField = 2
const factsField = 3
const meaningMask = 0xfff
const gapShift = 12
const gapMask = 0xff
const gatesFlag = 1 << 20

class Machine implements Automaton {
  readonly literals: number
  readonly states: number
  private readonly anchored: Trie
  private readonly free: Trie
  private readonly plain = new Uint8Array(128)
  private readonly uses: Uint32Array
  /**
   * For each stretch: where its phrase began, the places between which it may begin now, and its facts (the meaning
   * that it ends, its gap, whether it has gates). Places are counted on from text to text.
   */
  private readonly progress: Int32Array
  /** Where the gates of each stretch begin in `gates`; one longer than the stretches. */
  private readonly gatesFrom: Uint32Array
  private readonly gates: Uint32Array
  /** For each gate the last place at which a stretch behind it may begin. */
  private readonly gateUntil: Int32Array
  /** The place of the present text's first character. */
  private origin = textsApart

  constructor(anchored: Literals, free: Literals, gaps: readonly number[], meanings: readonly number[]) {
    const table = new UseTable()
    this.anchored = new Trie(table.addAll(anchored))
    this.free = new Trie(table.addAll(free))
    this.literals = anchored.numbers.size + free.numbers.size
    this.states = this.anchored.states + this.free.states
    this.uses = Uint32Array.from(table.numbers)
    const gates: number[] = []
    this.gatesFrom = new Uint32Array(gaps.length + 1)
    this.progress = new Int32Array(gaps.length << 2)
    gaps.forEach((gap, stretch) => {
      const own = table.gatesOf.get(stretch) ?? []
      gates.push(...own)
      this.gatesFrom[stretch + 1] = gates.length
      this.progress[(stretch << 2) + factsField] = meanings[stretch]! | (gap << gapShift) | (own.length > 0 ? gatesFlag : 0)
    })
    this.gates = Uint32Array.from(gates)
    this.gateUntil = new Int32Array(table.gates)
    for (let unit = 0; unit < 128; unit++) {
      this.plain[unit] = (isWordLike(unit) ? inWordBit : 0) | rootBits(this.anchored, unit, anchoredBit, anchoredAloneBit) | rootBits(this.free, unit, freeBit, freeAloneBit)
    }
  }

  scan(folded: string, found: Found): void {
    if (this.origin > placesAtMost - folded.length) this.forget()
    const { plain, anchored, free } = this
    const anchoredPairs = anchored.pairs
    const freePairs = free.pairs
    const { length } = folded
    let inWord = false
    let next = length > 0 ? folded.charCodeAt(0) : 0
    for (let at = 0; at < length; at++) {
      const unit = next
      next = at + 1 < length ? folded.charCodeAt(at + 1) : 0
      if (unit < 128) {
        const bits = plain[unit]!
        if (!inWord && (bits & anchoredBit) !== 0) {
          if ((bits & anchoredAloneBit) !== 0 || next >= 128) this.walk(anchored, folded, at, at + 1, anchored.roots[unit]!, found)
          else if (anchoredPairs[(unit << 7) | next] !== 0) this.walk(anchored, folded, at, at + 2, anchoredPairs[(unit << 7) | next]!, found)
        }
        if ((bits & freeBit) !== 0) {
          if ((bits & freeAloneBit) !== 0 || next >= 128) this.walk(free, folded, at, at + 1, free.roots[unit]!, found)
          else if (freePairs[(unit << 7) | next] !== 0) this.walk(free, folded, at, at + 2, freePairs[(unit << 7) | next]!, found)
        }
        inWord = (bits & inWordBit) !== 0
      } else {
        if (!inWord && anchored.roots[unit] !== 0) this.walk(anchored, folded, at, at + 1, anchored.roots[unit]!, found)
        if (free.roots[unit] !== 0) this.walk(free, folded, at, at + 1, free.roots[unit]!, found)
        inWord = isWordLike(unit)
      }
    }
    this.origin += length + textsApart
  }

  /** Begins to count places anew. */
  private forget(): void {
    this.origin = textsApart
    this.gateUntil.fill(0)
    for (let at = untilField; at < this.progress.length; at += 4) this.progress[at] = 0
  }

  /** All literals of a trie that begin at `start`, from the state that the letters up to `next` lead to. */
  private walk(trie: Trie, folded: string, start: number, next: number, first: number, found: Found): void {
    const { records } = trie
    let state = first
    let end = next
    for (;;) {
      let record = records[state << 1]!
      while ((record & chainedFlag) !== 0) {
        if (end === folded.length) return
        record = records[++state << 1]!
        if ((record & letterMask) !== folded.charCodeAt(end)) return
        end++
      }
      if ((record & endFlag) !== 0) this.use(trie.endOf[state]!, folded, start, end, found)
      if (end === folded.length) return
      const letter = folded.charCodeAt(end)
      let child = records[(state << 1) + 1]!
      if ((record & crowdFlag) !== 0 && letter < crowdSize) {
        const place = trie.crowds[records[(child - 1) << 1]! * crowdSize + letter]!
        if (place === 0) return
        state = child + place - 1
      } else {
        const last = child + ((record >>> countShift) & countMask)
        while (child < last && (records[child << 1]! & letterMask) !== letter) child++
        if (child === last) return
        state = child
      }
      end++
    }
  }

  /** A literal was found whose uses stand at `at`, or are in it. */
  private use(at: number, folded: string, start: number, end: number, found: Found): void {
    if (at < 0) {
      if ((~at & closedBit) !== 0 && end < folded.length && isWordLike(folded.charCodeAt(end))) return
      const cell = (~at >>> useShift) << 2
      const place = this.origin + start
      if ((~at & laterBit) === 0) this.go(cell, place, this.origin + end, found)
      else if (this.progress[cell + untilField]! >= place && this.progress[cell + fromField]! <= place) this.go(cell, this.progress[cell + begunField]!, this.origin + end, found)
      return
    }
    const closedAt = this.useEnding(at, start, end, found)
    if (end === folded.length || !isWordLike(folded.charCodeAt(end))) this.useEnding(closedAt, start, end, found)
  }

  /** @returns where the next uses stand */
  private useEnding(at: number, start: number, end: number, found: Found): number {
    const { uses, progress, origin } = this
    const place = origin + start
    const gate = uses[at + 1]!
    const firsts = at + 2 + uses[at]!
    if (gate === 0 || this.gateUntil[gate]! >= place) {
      for (let i = at + 2; i < firsts; i++) {
        const cell = uses[i]! << 2
        if (progress[cell + untilField]! >= place && progress[cell + fromField]! <= place) this.go(cell, progress[cell + begunField]!, origin + end, found)
      }
    }
    const last = firsts + uses[firsts]!
    for (let i = firsts + 1; i <= last; i++) this.go(uses[i]! << 2, place, origin + end, found)
    return last + 1
  }

  /** A stretch was found that ends at a place, of a phrase that began at another: the phrase is found, or waits for its next stretch. */
  private go(cell: number, begun: number, place: number, found: Found): void {
    const { progress } = this
    const meaning = progress[cell + factsField]! & meaningMask
    if (meaning !== unfinished) {
      found(meaning, begun - this.origin, place - this.origin)
      return
    }
    const next = cell + 4
    const facts = progress[next + factsField]!
    const until = place + ((facts >>> gapShift) & gapMask)
    progress[next + begunField] = begun
    progress[next + fromField] = place
    progress[next + untilField] = until
    if ((facts & gatesFlag) !== 0) this.openGates(next >> 2, until)
  }

  private openGates(stretch: number, until: number): void {
    const { gates, gateUntil } = this
    const last = this.gatesFrom[stretch + 1]!
    for (let i = this.gatesFrom[stretch]!; i < last; i++) if (gateUntil[gates[i]!]! < until) gateUntil[gates[i]!] = until
  }
}

function rootBits(trie: Trie, unit: number, bit: number, aloneBit: number): number {
  const root = trie.roots[unit]!
  if (root === 0) return 0
  return bit | ((trie.records[root << 1]! & endFlag) !== 0 ? aloneBit : 0)
}
