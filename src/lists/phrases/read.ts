import { freshModels, gaps, letterBits, letterModels, models as where, toEnd, toNew, triggerLowBits } from './format'
import type { PhraseGraph } from './phrase-graph'
import { RangeDecoder } from './range-decoder'
import { scriptGroups } from './script-groups'
import { Shares } from './shares'
import { isWordLike } from './notation'
import type { Triggers } from './triggers'
import { nextHash, openBeginning, type Vocabulary } from './vocabulary'

/** Of a base. */
const partsAtMost = 64
/** Of a word with its sign of an open beginning, one more than of a literal. */
const lettersAtMost = 121

/** What the blocks of a group of scripts are read with. */
export interface Base {
  readonly alphabet: Uint16Array
  readonly models: Uint16Array
}

/** Where phrases are read into, beside what is in it. */
export interface Store {
  readonly vocabulary: Vocabulary
  readonly graph: PhraseGraph
  readonly triggers: Triggers
  /** How many there are. */
  readonly meanings: number
}

/** The number of a part: that of a base. */
export function partOfBase(group: number, part: number): number {
  return group * partsAtMost + part
}

/** The number of a part: that of a block. */
export function partOfBlock(block: number): number {
  return partsAtMost * scriptGroups + block
}

/** Reads the base of a group of scripts; `format.ts` describes it. */
export function readBase(text: string, group: number, store: Store): Base {
  // The letters come first, with models that no other part uses, so they are read for their number, and again.
  const alphabet = readAlphabet(new RangeDecoder(text, freshModels(0)))
  const models = freshModels(alphabet.length - 1)
  const coder = new RangeDecoder(text, models)
  readAlphabet(coder)
  const parts = coder.number(where.languages)
  for (let part = 0; part < parts; part++) readPart(coder, alphabet, store, partOfBase(group, part))
  const blocks = coder.number(where.languages)
  for (let block = 0; block < blocks; block++) {
    let hash = 0
    for (let triggers = coder.number(where.words); triggers > 0; triggers--) {
      hash += (coder.number(where.triggerDistance) << triggerLowBits) + coder.even(1 << triggerLowBits)
      store.triggers.add(hash, block)
    }
  }
  return { alphabet, models }
}

export function readBlock(text: string, block: number, { alphabet, models }: Base, store: Store): void {
  readPart(new RangeDecoder(text, models.slice()), alphabet, store, partOfBlock(block))
}

function readPart(coder: RangeDecoder, alphabet: Uint16Array, { vocabulary, graph, meanings }: Store, number: number): void {
  graph.beginPart(number)
  new PhraseReader(coder, graph, readWords(coder, alphabet, vocabulary)).read(meanings)
}

/** The letters by number, from 1. */
function readAlphabet(coder: RangeDecoder): Uint16Array {
  const alphabet = new Uint16Array(coder.number(where.letterDistance) + 1)
  for (let at = 1; at < alphabet.length; at++) alphabet[at] = coder.number(where.letterDistance) + (at > 1 ? alphabet[at - 1]! + 1 : 0)
  return alphabet
}

/** The tokens of a language. */
interface Words {
  /** By the language's number of a token its number among all: twice its word's, and one more where it is open-ended. */
  readonly tokens: Int32Array
  /** By the language's number, whether it is a word. */
  readonly isWord: Uint8Array
  readonly shares: Shares
}

function readWords(coder: RangeDecoder, alphabet: Uint16Array, vocabulary: Vocabulary): Words {
  const count = coder.number(where.words)
  const tokens = new Int32Array(count * 2)
  const counts = new Int32Array(count * 2)
  const isWord = new Uint8Array(count * 2)
  const numbers = new Uint16Array(lettersAtMost)
  const units = new Uint16Array(lettersAtMost)
  /** The hash of the letters before each. */
  const hashes = new Int32Array(lettersAtMost + 1)
  const size = alphabet.length - 1
  const bits = letterBits(size)
  let length = 0
  let kept = 0
  let next = 0
  for (let read = 0; read < count; read++) {
    kept = coder.number(where.kept[Math.min(kept, 3)]!)
    let letter = coder.number(where.step[Math.min(kept, 2)]!) + (kept < length ? numbers[kept]! : 0) + 1
    length = kept
    const isAlone = kept === 0 && !isWordLike(alphabet[letter]!) && alphabet[letter] !== openBeginning
    while (letter !== 0) {
      numbers[length] = letter
      units[length] = alphabet[letter]!
      hashes[length + 1] = nextHash(hashes[length]!, units[length]!)
      length++
      letter = isAlone ? 0 : coder.tree(letterModels(size, letter), bits)
    }
    const word = vocabulary.add(units, length, hashes[length]!)
    const forms = coder.tree(where.forms, 2)
    const kind = isWordLike(units[0]!) ? 1 : 0
    if (forms !== 1) {
      tokens[next] = word << 1
      isWord[next] = kind
      counts[next++] = coder.number(where.count) + 1
    }
    if (forms !== 0) {
      vocabulary.open(word)
      tokens[next] = (word << 1) | 1
      isWord[next] = kind
      counts[next++] = coder.number(where.count) + 1
    }
  }
  return { tokens, isWord, shares: new Shares(counts.subarray(0, next)) }
}

/** Reads the phrases of a language. */
class PhraseReader {
  private readonly known: number[] = []
  private readonly sets: number[] = []

  constructor(private readonly coder: RangeDecoder, private readonly graph: PhraseGraph, private readonly words: Words) {}

  read(meanings: number): void {
    const { coder, graph } = this
    for (let meaning = 0; meaning < meanings; meaning++) {
      for (let phrases = coder.number(where.phrases); phrases > 0; phrases--) {
        const stretches = coder.number(where.stretches) + 1
        for (let at = 0; at < stretches; at++) {
          const gap = at > 0 ? gaps[coder.tree(where.gap, 2)]! : 0
          const isKnown = coder.bit(where.isKnown) === 1
          const root = isKnown ? this.known[coder.even(this.known.length)]! : this.node(0, 0)
          graph.addStretch(root, gap, at, stretches, meaning)
        }
      }
    }
  }

  private node(inside: number, afterWord: number): number {
    const { coder, graph } = this
    const ends = inside === 1 && coder.bit(where.ends) === 1
    const arcs = coder.number(where.arcs[inside]!) + 1
    const node = graph.addNode(ends, arcs)
    if (coder.bit(where.isShared + (inside << 1) + (arcs > 1 ? 1 : 0)) === 1) this.known.push(node)
    const first = graph.arcsOf(node)
    for (let arc = first; arc < first + arcs; arc++) this.arc(arc, inside, afterWord)
    return node
  }

  private arc(arc: number, inside: number, afterWord: number): void {
    const { coder, graph } = this
    const count = coder.number(where.size[inside]!) + 1
    let set: number
    if (count > 1 && coder.bit(where.isKnownSet) === 1) set = this.sets[coder.even(this.sets.length)]!
    else {
      set = this.tokens(count)
      if (count > 1) this.sets.push(set)
    }
    const isWord = (set & wordBit) === 0 ? 0 : 1
    const isSpaced = inside === 1 && coder.bit(where.isSpaced + (afterWord << 1) + isWord) === 1
    graph.fillArc(arc, set >>> setShift, count, isSpaced)
    if ((set & openBit) !== 0) return
    const kind = coder.tree(where.target + (((inside << 2) + (isWord << 1) + (count > 1 ? 1 : 0)) << 2), 2)
    if (kind !== toEnd) graph.aim(arc, kind === toNew ? this.node(1, isWord) : this.known[coder.even(this.known.length)]!)
  }

  /** Where the tokens stand in the graph, whether the first is a word, and whether any is open-ended. */
  private tokens(count: number): number {
    const { coder, graph } = this
    const { tokens, isWord, shares } = this.words
    const from = graph.tokensEnd
    let bits = 0
    // In order, so each is one of those behind the one before.
    let passed = 0
    for (let i = 0; i < count; i++) {
      const rest = shares.total - passed
      const token = shares.at(passed + coder.peek(rest))
      const below = shares.below[token]!
      const above = shares.below[token + 1]!
      coder.take(below - passed, above - below, rest)
      passed = above
      if (i === 0 && isWord[token] === 1) bits |= wordBit
      if ((tokens[token]! & 1) === 1) bits |= openBit
      graph.addToken(tokens[token]!)
    }
    return (from << setShift) | bits
  }
}

const wordBit = 1
const openBit = 2
const setShift = 2
