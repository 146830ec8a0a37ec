import type { Automaton, Found } from './automaton'
import { type Integers, withRoom } from './growing'
import { isWordLike } from './notation'
import { gapMask, gapShift, meaningMask, PhraseGraph, unfinished } from './phrase-graph'
import type { PhraseTable } from './format'
import { type Base, partOfBase, partOfBlock, readBase, readBlock, type Store } from './read'
import { scriptGroupOf } from './script-groups'
import { SenseCounter, type SenseTable } from './sense-table'
import { TextWords } from './text-words'
import { Triggers } from './triggers'
import { Vocabulary } from './vocabulary'
import { usesHead, WordTrie } from './word-trie'

/** Greater than any gap between two stretches: a phrase half found in one text never goes on in the next. */
const textsApart = 64
const placesAtMost = 2 ** 30
/** A literal that so many phrases go on with has a gate: it is looked at only while one of them waits for it. */
const gatedFrom = 24

/** Fields of a stretch in `progress`; what it needs lies together, as waiting for memory is much of the work. */
const begunField = 0
const fromField = 1
const untilField = 2
const factsField = 3
const gatesFlag = 1 << 21
const digitZero = 0x30
/** Of a group without phrases. */
const noBase: Base = { alphabet: new Uint16Array(1), models: new Uint16Array(0) }

/**
 * Finds the phrases of compiled texts (`format.ts`), each of which is read when a text first has a letter of its scripts. From every
 * token of a text it walks the trie of literals, no further than the longest literal: its time is linear in the text.
 */
export class Machine implements Automaton {
  private readonly store: Store
  private readonly words = new TextWords()
  /** Of each group of scripts that was read. */
  private readonly bases: (Base | undefined)[] = []
  private readonly senseTables = new Map<string, SenseTable>()
  /** Bits of the blocks that were read. */
  private blocksRead = 0
  private trie!: WordTrie
  /** For each two UTF-16 units, by `pairOf`, whether a word with an open beginning may begin with them. */
  private readonly openPairs = new Uint8Array(2 ** 16)
  /** The same for words of one unit. */
  private readonly openUnits = new Uint8Array(2 ** 16)
  /**
   * For each stretch: where its phrase began, the places between which it may begin now, and its facts (the meaning
   * that it ends, its gap, whether it has gates). Places are counted on from text to text.
   */
  private progress: Integers = new Int32Array(0)
  /** For each stretch where its first gate stands in `gates`, in twos: a gate, and where the next stands; 0 for none. */
  private firstGate: Integers = new Int32Array(0)
  private gates: Integers = new Int32Array(1 << 12)
  private gatesEnd = 2
  /** For each gate the last place at which a stretch behind it may begin. */
  private gateUntil: Integers = new Int32Array(1 << 8)
  private gateCount = 1
  /** The place of the present text's first character. */
  private origin = textsApart
  private folded = ''

  /**
   * @param tables by group of scripts
   * @param meanings how many there are
   */
  constructor(private readonly tables: readonly PhraseTable[], meanings: number) {
    this.store = { vocabulary: new Vocabulary(), graph: new PhraseGraph(), triggers: new Triggers(), meanings }
    this.readGroup(0)
  }

  scan(folded: string, found: Found): void {
    if (this.origin > placesAtMost - folded.length) this.forget()
    const { words } = this
    this.readWords(folded)
    this.folded = folded
    const { trie } = this
    const { count, starts, opensFrom, openWords, openEnds, words: numbers } = words
    for (let one = 0; one < count; one++) {
      const start = starts[one]!
      for (let open = opensFrom[one]!; open < opensFrom[one + 1]!; open++) {
        const state = trie.start((openWords[open]! << 1) | 1)
        if (trie.usesAt[state] !== 0) this.use(state, start, openEnds[open]!, found)
      }
      if (numbers[one]! >= 0) this.walk(trie.start(numbers[one]! << 1), one, start, found)
      const unit = folded.charCodeAt(start)
      if (unit < 128 ? unit >= digitZero : isWordLike(unit)) this.findWithin(one, found)
    }
    this.origin += folded.length + textsApart
  }

  /** All literals that begin with the state's token, which is the text's last one but those after `one`. */
  private walk(first: number, one: number, start: number, found: Found): void {
    const { words, trie } = this
    let state = first
    for (let next = one + 1; state !== 0; next++) {
      if (trie.usesAt[state] !== 0) this.use(state, start, words.ends[next - 1]!, found)
      if (next >= words.count || !trie.leadsOn(state) || words.spaces[next]! > 1) return
      const spaced = words.spaces[next]!
      for (let open = words.opensFrom[next]!; open < words.opensFrom[next + 1]!; open++) {
        const ended = trie.next(state, (((words.openWords[open]! << 1) | 1) << 1) | spaced)
        if (trie.usesAt[ended] !== 0) this.use(ended, start, words.openEnds[open]!, found)
      }
      if (words.words[next]! < 0) return
      state = trie.next(state, (words.words[next]! << 2) | spaced)
    }
  }

  /** Literals with an open beginning, from every letter of a word. */
  private findWithin(one: number, found: Found): void {
    const { folded, words } = this
    const end = words.ends[one]!
    const beginnings = this.openPairs
    let unit = 0
    let next = folded.charCodeAt(words.starts[one]!)
    for (let start = words.starts[one]!; start < end; start++) {
      unit = next
      next = folded.charCodeAt(start + 1)
      if (beginnings[pairOf(unit, next)] === 0 && this.openUnits[unit] === 0) continue
      for (const { letters, word } of this.store.vocabulary.openBeginnings.get(unit) ?? []) {
        if (start + letters.length > end || !folded.startsWith(letters, start)) continue
        const open = this.trie.start((word << 1) | 1)
        if (this.trie.usesAt[open] !== 0) this.use(open, start, start + letters.length, found)
        if (start + letters.length === end) this.walk(this.trie.start(word << 1), one, start, found)
      }
    }
  }

  /** Reads a text's words, and the phrases that it shows to be needed before. */
  private readWords(folded: string): void {
    const { vocabulary, triggers } = this.store
    const isComplete = this.blocksRead === (1 << (this.tables[0]!.texts.length - 1)) - 1
    triggers.woken = 0
    this.words.read(folded, vocabulary, isComplete ? null : triggers, this.missing)
    const woken = triggers.woken & ~this.blocksRead
    if (woken === 0) return
    this.readBlocks(woken)
    this.begin()
    this.words.read(folded, vocabulary, null, this.missing)
  }

  private readBlocks(wanted: number): void {
    const { texts } = this.tables[0]!
    for (let block = 0; wanted >>> block !== 0; block++) if (((wanted >>> block) & 1) === 1) readBlock(texts[block + 1]!, block, this.bases[0]!, this.store)
    this.blocksRead |= wanted
    this.store.triggers.forget(this.blocksRead)
  }

  /** What the phrases of a language say of its stems; read at once, whatever texts were met before. */
  senses(language: string): SenseTable {
    let table = this.senseTables.get(language)
    if (!table) this.senseTables.set(language, (table = this.countSenses(language)))
    return table
  }

  private countSenses(language: string): SenseTable {
    const waiting = this.tables[0]!.blocks.split(' ').reduce((bits, code, block) => (code === language ? bits | (1 << block) : bits), 0) & ~this.blocksRead
    if (waiting !== 0) this.readBlocks(waiting)
    const groups = this.tables.flatMap(({ base }, group) => (base.split(' ').includes(language) ? [group] : []))
    const known = groups.filter((group) => this.bases[group] !== undefined)
    for (const group of groups) if (!known.includes(group)) this.readBase(group)
    if (waiting !== 0 || groups.some((group) => !known.includes(group))) this.begin()
    const counter = new SenseCounter(this.store.graph, this.store.vocabulary, this.store.meanings)
    for (const group of groups) this.tables[group]!.base.split(' ').forEach((code, part) => code === language && counter.addPart(partOfBase(group, part)))
    this.tables[0]!.blocks.split(' ').forEach((code, block) => code === language && counter.addPart(partOfBlock(block)))
    return counter.table()
  }

  private readonly missing = (unit: number): boolean => {
    const group = scriptGroupOf(unit)
    return group > 0 && this.bases[group] === undefined && this.readGroup(group)
  }

  private readGroup(group: number): boolean {
    const isThere = this.readBase(group)
    this.begin()
    return isThere
  }

  private readBase(group: number): boolean {
    const text = this.tables[group]!.texts[0] ?? ''
    this.bases[group] = text === '' ? noBase : readBase(text, group, this.store)
    return text !== ''
  }

  /** Begins anew, with the phrases that there are now: nothing of what was found before matters to the next text. */
  private begin(): void {
    const { graph, vocabulary } = this.store
    for (const { letters } of [...vocabulary.openBeginnings.values()].flat()) {
      if (letters.length === 1) this.openUnits[letters.charCodeAt(0)] = 1
      else this.openPairs[pairOf(letters.charCodeAt(0), letters.charCodeAt(1))] = 1
    }
    this.firstGate = new Int32Array(graph.stretches)
    this.gatesEnd = 2
    this.gateUntil.fill(0)
    this.gateCount = 1
    this.progress = new Int32Array(graph.stretches << 2)
    for (let stretch = 0; stretch < graph.stretches; stretch++) this.progress[(stretch << 2) + factsField] = graph.facts[stretch]!
    this.trie = new WordTrie(graph, vocabulary.count, (stretches) => this.gateFor(stretches))
  }

  private gateFor(stretches: readonly number[]): number {
    if (stretches.length < gatedFrom) return 0
    const gate = this.gateCount++
    let until = 0
    for (const stretch of stretches) {
      this.gates = withRoom(this.gates, this.gatesEnd + 2)
      this.gates[this.gatesEnd] = gate
      this.gates[this.gatesEnd + 1] = this.firstGate[stretch]!
      this.firstGate[stretch] = this.gatesEnd
      this.gatesEnd += 2
      this.progress[(stretch << 2) + factsField]! |= gatesFlag
      until = Math.max(until, this.progress[(stretch << 2) + untilField]!)
    }
    this.gateUntil = withRoom(this.gateUntil, gate + 1)
    this.gateUntil[gate] = until
    return gate
  }

  /** Begins to count places anew. */
  private forget(): void {
    this.origin = textsApart
    this.gateUntil.fill(0)
    for (let at = untilField; at < this.progress.length; at += 4) this.progress[at] = 0
  }

  /** A literal was found whose state has these uses. */
  private use(state: number, start: number, end: number, found: Found): void {
    const { uses, usesAt } = this.trie
    const at = usesAt[state]!
    const { progress, origin } = this
    const place = origin + start
    const gate = uses[at + 1]!
    const firsts = at + usesHead + uses[at]!
    if (gate === 0 || this.gateUntil[gate]! >= place) {
      for (let i = at + usesHead; i < firsts; i++) {
        const cell = uses[i]! << 2
        if (progress[cell + untilField]! >= place && progress[cell + fromField]! <= place) this.go(cell, progress[cell + begunField]!, origin + end, found)
      }
    }
    const last = firsts + uses[firsts]!
    for (let i = firsts + 1; i <= last; i++) this.go(uses[i]! << 2, place, origin + end, found)
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
    for (let at = this.firstGate[stretch]!; at !== 0; at = gates[at + 1]!) if (gateUntil[gates[at]!]! < until) gateUntil[gates[at]!] = until
  }
}

/** Where two units stand in a table of pairs; a few others stand there, too. */
function pairOf(unit: number, next: number): number {
  return (Math.imul(unit, 31) + next) & 0xffff
}
