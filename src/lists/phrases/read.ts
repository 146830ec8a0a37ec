import { freshModels, gaps, letterBits, letterModels, models, toEnd, toNew } from './format'
import type { PhraseGraph } from './phrase-graph'
import { RangeDecoder } from './range-decoder'
import { Remaining } from './remaining'
import { isWordLike } from './notation'
import { openBeginning, type Vocabulary } from './vocabulary'

const lettersAtMost = 128

/** Reads the text of a group of scripts (`format.ts` describes it) into a vocabulary and a graph, beside what is in them. */
export function readPhrases(text: string, vocabulary: Vocabulary, graph: PhraseGraph, meanings: number): void {
  // The alphabet comes first, with a model that no other part uses, so it is read for the number of models.
  const alphabet = readAlphabet(new RangeDecoder(text, freshModels(0)))
  const coder = new RangeDecoder(text, freshModels(alphabet.length - 1))
  readAlphabet(coder)
  for (let languages = coder.number(models.languages); languages > 0; languages--) {
    const words = readWords(coder, alphabet, vocabulary)
    new PhraseReader(coder, graph, words).read(meanings)
  }
}

/** The letters by number, from 1. */
function readAlphabet(coder: RangeDecoder): Uint16Array {
  const alphabet = new Uint16Array(coder.number(models.letterDistance) + 1)
  for (let at = 1; at < alphabet.length; at++) alphabet[at] = coder.number(models.letterDistance) + (at > 1 ? alphabet[at - 1]! + 1 : 0)
  return alphabet
}

/** The tokens of a language. */
interface Words {
  /** By the language's number of a token its number among all: twice its word's, and one more where it is open-ended. */
  readonly tokens: Int32Array
  /** By the language's number, whether it is a word. */
  readonly isWord: Uint8Array
  readonly remaining: Remaining
}

function readWords(coder: RangeDecoder, alphabet: Uint16Array, vocabulary: Vocabulary): Words {
  const count = coder.number(models.words)
  const tokens = new Int32Array(count * 2)
  const counts = new Int32Array(count * 2)
  const isWord = new Uint8Array(count * 2)
  const numbers = new Uint16Array(lettersAtMost)
  const units = new Uint16Array(lettersAtMost)
  const size = alphabet.length - 1
  const bits = letterBits(size)
  let length = 0
  let kept = 0
  let next = 0
  for (let read = 0; read < count; read++) {
    kept = coder.number(models.kept[Math.min(kept, 3)]!)
    let letter = coder.number(models.step[Math.min(kept, 2)]!) + (kept < length ? numbers[kept]! : 0) + 1
    length = kept
    const isAlone = kept === 0 && !isWordLike(alphabet[letter]!) && alphabet[letter] !== openBeginning
    while (letter !== 0) {
      numbers[length] = letter
      units[length++] = alphabet[letter]!
      letter = isAlone ? 0 : coder.tree(letterModels(size, letter), bits)
    }
    const word = vocabulary.add(units, length)
    const forms = coder.tree(models.forms, 2)
    const kind = isWordLike(units[0]!) ? 1 : 0
    if (forms !== 1) {
      tokens[next] = word << 1
      isWord[next] = kind
      counts[next++] = coder.number(models.count) + 1
    }
    if (forms !== 0) {
      vocabulary.open(word)
      tokens[next] = (word << 1) | 1
      isWord[next] = kind
      counts[next++] = coder.number(models.count) + 1
    }
  }
  return { tokens, isWord, remaining: new Remaining(counts.subarray(0, next)) }
}

/** Reads the phrases of a language. */
class PhraseReader {
  private readonly known: number[] = []
  private readonly sets: number[] = []

  constructor(private readonly coder: RangeDecoder, private readonly graph: PhraseGraph, private readonly words: Words) {}

  read(meanings: number): void {
    const { coder, graph } = this
    for (let meaning = 0; meaning < meanings; meaning++) {
      for (let phrases = coder.number(models.phrases); phrases > 0; phrases--) {
        const stretches = coder.number(models.stretches) + 1
        for (let at = 0; at < stretches; at++) {
          const gap = at > 0 ? gaps[coder.tree(models.gap, 2)]! : 0
          const isKnown = coder.bit(models.isKnown) === 1
          const root = isKnown ? this.known[coder.even(this.known.length)]! : this.node(0, 0)
          graph.addStretch(root, gap, at, stretches, meaning)
        }
      }
    }
  }

  private node(inside: number, afterWord: number): number {
    const { coder, graph } = this
    const ends = inside === 1 && coder.bit(models.ends) === 1
    const arcs = coder.number(models.arcs[inside]!) + 1
    const node = graph.addNode(ends, arcs)
    if (coder.bit(models.isShared + (inside << 1) + (arcs > 1 ? 1 : 0)) === 1) this.known.push(node)
    const first = graph.arcsOf(node)
    for (let arc = first; arc < first + arcs; arc++) this.arc(arc, inside, afterWord)
    return node
  }

  private arc(arc: number, inside: number, afterWord: number): void {
    const { coder, graph } = this
    const count = coder.number(models.size[inside]!) + 1
    let set: number
    if (count > 1 && coder.bit(models.isKnownSet) === 1) set = this.sets[coder.even(this.sets.length)]!
    else {
      set = this.tokens(count)
      if (count > 1) this.sets.push(set)
    }
    const isWord = (set & wordBit) === 0 ? 0 : 1
    const isSpaced = inside === 1 && coder.bit(models.isSpaced + (afterWord << 1) + isWord) === 1
    graph.fillArc(arc, set >>> setShift, count, isSpaced)
    if ((set & openBit) !== 0) return
    const kind = coder.tree(models.target + (((inside << 2) + (isWord << 1) + (count > 1 ? 1 : 0)) << 2), 2)
    if (kind !== toEnd) graph.aim(arc, kind === toNew ? this.node(1, isWord) : this.known[coder.even(this.known.length)]!)
  }

  /** Where the tokens stand in the graph, whether the first is a word, and whether any is open-ended. */
  private tokens(count: number): number {
    const { coder, graph } = this
    const { tokens, isWord, remaining } = this.words
    const from = graph.tokensEnd
    let bits = 0
    let passed = 0
    for (let i = 0; i < count; i++) {
      const token = remaining.at(passed + coder.peek(remaining.total - passed))
      const below = remaining.below(token)
      const size = remaining.of(token)
      coder.take(below - passed, size, remaining.total - passed)
      remaining.take(token)
      passed = below + size - 1
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
