import { isWordLike, readPhrase } from './notation'

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

/** Fields of one use of a literal as a stretch of a phrase, in a flat table. */
const useFields = 4
const slotBefore = 0
const slotOwn = 1
const gapField = 2
const meaningField = 3
const none = -1

/**
 * Builds the automaton: two tries over UTF-16 units, one for literals that begin at the beginning of a word, one for
 * those that may begin anywhere (scripts without spaces, open beginnings). A scan walks the first from every beginning
 * of a word and the second from every place, no further than the longest literal: its time is linear in the text, and
 * grows with what is found, not with the number of phrases. A hash-linked Aho–Corasick automaton over the same phrases took
 * several times as long: nearly every letter was a cache miss.
 * @param phrases each with the number of its meaning
 */
export function buildAutomaton(phrases: Iterable<readonly [phrase: string, meaning: number]>): Automaton {
  const anchored = new Map<string, number[]>()
  const free = new Map<string, number[]>()
  let slots = 0
  for (const [phrase, meaning] of phrases) {
    for (const stretches of readPhrase(phrase)) {
      const first = slots
      slots += stretches.length - 1
      stretches.forEach(({ literals, gap }, index) => {
        const before = index === 0 ? none : first + index - 1
        const own = index === stretches.length - 1 ? none : first + index
        for (const { literal, wordStart, wordEnd } of literals) {
          if (literal.length > literalAtMost) throw new RangeError(`a literal longer than ${literalAtMost} characters in phrase "${phrase}"`)
          const side = wordStart ? anchored : free
          const key = literal + (wordEnd ? closed : open)
          const uses = side.get(key)
          if (!uses) side.set(key, [before, own, gap, meaning])
          else if (before !== none || own !== none || !hasWholeUse(uses, meaning)) uses.push(before, own, gap, meaning)
        }
      })
    }
  }
  return new Machine(new Trie(anchored), new Trie(free), slots)
}

/** Marks at the end of a key: whether the literal must end at the end of a word. They sort below all letters. */
const open = '\u0000'
const closed = '\u0001'

function hasWholeUse(uses: readonly number[], meaning: number): boolean {
  for (let at = 0; at < uses.length; at += useFields) {
    if (uses[at + slotBefore] === none && uses[at + slotOwn] === none && uses[at + meaningField] === meaning) return true
  }
  return false
}

/**
 * A trie. The children of a state lie side by side, and their own children behind them in the order of a walk: looking
 * through the children of one state touches one or two cache lines, a run of single children as few.
 */
class Trie {
  readonly literals: number
  readonly states: number
  /** The unit that leads into a state. */
  readonly letters: Uint16Array
  /** 1 for a state in the middle of a literal: its one child is the next state, and nothing ends at it. */
  readonly chained: Uint8Array
  /** For each state: the first of its children, how many they are, and where its uses stand in `uses` (0 for none). */
  readonly links: Int32Array
  /**
   * Uses of the literals that end at a state: the number of fields for those with an open end, these, then the same for
   * those that must end with a word.
   */
  readonly uses: Int32Array
  /** The root's children, by unit. */
  readonly roots = new Uint32Array(65536)
  /** States two letters deep, by two units below 128: most of all walks end here. 0 for none. */
  readonly pairs = new Uint32Array(128 * 128)

  constructor(literals: ReadonlyMap<string, readonly number[]>) {
    const keys = [...literals.keys()].sort()
    let units = 1
    let fields = 1
    for (const key of keys) {
      units += key.length
      fields += literals.get(key)!.length + 2
    }
    const letters = new Uint16Array(units)
    const links = new Int32Array(units * linkFields)
    const uses = new Int32Array(fields)
    let states = 1
    let filled = 1
    /** Makes the subtree of a state from the keys `from` to `to`, all of which begin with the letters that lead to it. */
    const grow = (state: number, depth: number, from: number, to: number): void => {
      let at = from
      const ownUses = (mark: string): readonly number[] => (at < to && keys[at]!.length === depth + 1 && keys[at]!.endsWith(mark) ? literals.get(keys[at++]!)! : [])
      // Marks sort below all letters, the open end's first.
      const openUses = ownUses(open)
      const closedUses = ownUses(closed)
      if (openUses.length + closedUses.length > 0) {
        links[state * linkFields + usesLink] = filled
        for (const list of [openUses, closedUses]) {
          uses[filled++] = list.length
          uses.set(latestFirst(list), filled)
          filled += list.length
        }
      }
      const groups: { from: number; to: number }[] = []
      for (let i = at; i < to; i++) {
        if (i === at || keys[i]!.charCodeAt(depth) !== keys[i - 1]!.charCodeAt(depth)) groups.push({ from: i, to })
        groups[groups.length - 1]!.to = i + 1
      }
      // Letters that many literals go on with come first: they are the likelier in a text.
      groups.sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from)
      const first = states
      links[state * linkFields + firstLink] = first
      links[state * linkFields + countLink] = groups.length
      states += groups.length
      groups.forEach((group, i) => {
        letters[first + i] = keys[group.from]!.charCodeAt(depth)
        grow(first + i, depth + 1, group.from, group.to)
      })
    }
    grow(0, 0, 0, keys.length)
    this.literals = keys.length
    this.states = states
    this.letters = letters.slice(0, states)
    this.links = links.slice(0, states * linkFields)
    this.uses = uses.slice(0, filled)
    this.chained = new Uint8Array(states)
    for (let state = 1; state < states; state++) {
      const link = state * linkFields
      if (links[link + countLink] === 1 && links[link] === state + 1 && links[link + usesLink] === 0) this.chained[state] = 1
    }
    for (let root = links[firstLink]!; root < links[firstLink]! + links[countLink]!; root++) {
      this.roots[letters[root]!] = root
      const first = links[root * linkFields]!
      for (let child = first; child < first + links[root * linkFields + countLink]!; child++) {
        if (letters[root]! < 128 && letters[child]! < 128) this.pairs[(letters[root]! << 7) | letters[child]!] = child
      }
    }
  }
}

/** Uses in falling order of their stretch: a literal that is two stretches of one phrase must not overwrite the slot that it reads. */
function latestFirst(uses: readonly number[]): number[] {
  const single: number[][] = []
  for (let at = 0; at < uses.length; at += useFields) single.push(uses.slice(at, at + useFields))
  return single.sort((a, b) => b[slotBefore]! - a[slotBefore]!).flat()
}

const linkFields = 3
const firstLink = 0
const countLink = 1
const usesLink = 2

/** `isWordLike` of the plain units, looked up. */
const plainWord = Uint8Array.from({ length: 128 }, (_, unit) => (isWordLike(unit) ? 1 : 0))

class Machine implements Automaton {
  readonly literals: number
  readonly states: number
  private readonly anchored: Trie
  private readonly free: Trie
  /** Progress of each phrase of several stretches: where it began, where its last stretch ended, and in which run. */
  private readonly slotStart: Int32Array
  private readonly slotEnd: Int32Array
  private readonly slotRun: Int32Array
  private run = 0

  constructor(anchored: Trie, free: Trie, slots: number) {
    this.anchored = anchored
    this.free = free
    this.literals = anchored.literals + free.literals
    this.states = anchored.states + free.states
    this.slotStart = new Int32Array(slots)
    this.slotEnd = new Int32Array(slots)
    this.slotRun = new Int32Array(slots)
  }

  scan(folded: string, found: Found): void {
    this.run++
    const anchoredRoots = this.anchored.roots
    const freeRoots = this.free.roots
    let inWord = false
    for (let at = 0; at < folded.length; at++) {
      const unit = folded.charCodeAt(at)
      if (!inWord && anchoredRoots[unit] !== 0) this.walk(this.anchored, folded, at, anchoredRoots[unit]!, found)
      if (freeRoots[unit] !== 0) this.walk(this.free, folded, at, freeRoots[unit]!, found)
      inWord = unit < 128 ? plainWord[unit] === 1 : isWordLike(unit)
    }
  }

  /** All literals of a trie that begin at a place of the text. */
  private walk(trie: Trie, folded: string, start: number, first: number, found: Found): void {
    const { letters, links, uses, chained } = trie
    let state = first
    let end = start + 1
    const unit = folded.charCodeAt(start)
    const next = folded.charCodeAt(end)
    if (unit < 128 && next < 128 && links[first * linkFields + usesLink] === 0) {
      state = trie.pairs[(unit << 7) | next]!
      if (state === 0) return
      end++
    }
    for (;;) {
      while (chained[state] === 1) {
        if (end === folded.length || letters[++state] !== folded.charCodeAt(end)) return
        end++
      }
      const link = state * linkFields
      const head = links[link + usesLink]!
      if (head !== 0) {
        if (uses[head] !== 0) this.use(uses, head, start, end, found)
        const closedHead = head + uses[head]! + 1
        if (uses[closedHead] !== 0 && (end === folded.length || !isWordLike(folded.charCodeAt(end)))) this.use(uses, closedHead, start, end, found)
      }
      if (end === folded.length) return
      const letter = folded.charCodeAt(end)
      let child = links[link]!
      const last = child + links[link + countLink]!
      while (child < last && letters[child] !== letter) child++
      if (child === last) return
      state = child
      end++
    }
  }

  private use(uses: Int32Array, head: number, start: number, end: number, found: Found): void {
    const { slotStart, slotEnd, slotRun, run } = this
    const last = head + uses[head]!
    for (let at = head + 1; at <= last; at += useFields) {
      let from = start
      const before = uses[at + slotBefore]!
      if (before !== none) {
        if (slotRun[before] !== run) continue
        const gap = start - slotEnd[before]!
        if (gap < 0 || gap > uses[at + gapField]!) continue
        from = slotStart[before]!
      }
      const own = uses[at + slotOwn]!
      if (own === none) found(uses[at + meaningField]!, from, end)
      else {
        slotRun[own] = run
        slotStart[own] = from
        slotEnd[own] = end
      }
    }
  }
}
