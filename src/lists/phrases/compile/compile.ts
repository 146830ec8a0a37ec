import { freshModels, type PhraseTable } from '../format'
import { Shares } from '../shares'
import { type Group, groupsOf, type LanguagePhrases, type SpelledSequence } from './blocks'
import { Graph } from './graph'
import { RangeEncoder } from './range-encoder'
import { lettersOf } from './tokens'
import { type Output, PhraseWriter, type Sequence } from './write-phrases'
import { writeTriggers } from './write-triggers'
import { alphabetOf, writeAlphabet, writeCount, writeWords } from './write-words'

/** The phrases of one language in a block, and how often each of its tokens is written. */
interface Part {
  readonly graph: Graph
  readonly sequences: readonly Sequence[]
  readonly counts: ReadonlyMap<string, number>
}

/**
 * Compiles phrases into the texts that `read.ts` reads: for each group of scripts that of its base and those of the blocks that
 * wait for a word; none where a group has no phrases.
 * @throws {SyntaxError} for a phrase that is none
 * @throws {RangeError} for a literal that is too long
 */
export function compilePhrases(languages: readonly LanguagePhrases[], meanings: number): PhraseTable[] {
  return groupsOf(languages).map((group) => ({
    texts: group.base.length + group.triggered.length === 0 ? [] : writeGroup(group, meanings),
    base: group.base.map(({ language }) => language).join(' '),
    blocks: group.triggered.map(({ language }) => language).join(' '),
  }))
}

function writeGroup({ base, triggered }: Group, meanings: number): string[] {
  if (base.length > 64) throw new RangeError('more parts than their numbers tell apart')
  const baseParts = base.map(({ sequences }) => partOf(sequences, meanings))
  const blocks = triggered.map(({ sequences }) => partOf(sequences, meanings))
  const alphabet = alphabetOf([...baseParts, ...blocks].flatMap(({ counts }) => [...counts.keys()].map(lettersOf)))
  const models = freshModels(alphabet.length)
  const out = new RangeEncoder(models)
  writeAlphabet(out, alphabet)
  writeCount(out, base.length)
  for (const part of baseParts) writePart(out, part, alphabet, meanings)
  writeTriggers(out, triggered.map(({ triggers }) => triggers))
  const texts = [out.finish()]
  for (const block of blocks) {
    const own = new RangeEncoder(models.slice())
    writePart(own, block, alphabet, meanings)
    texts.push(own.finish())
  }
  return texts
}

function partOf(spelled: readonly SpelledSequence[], meanings: number): Part {
  const graph = new Graph()
  const sequences = spelled.map(({ meaning, stretches }) => ({ meaning, stretches: stretches.map((stretch) => ({ gap: stretch.gap, root: graph.add(stretch) })) }))
  const counts = new Map<string, number>()
  const ignore = () => {}
  const tokens = (keys: readonly string[]) => keys.forEach((key) => counts.set(key, (counts.get(key) ?? 0) + 1))
  new PhraseWriter({ bit: ignore, tree: ignore, number: ignore, even: ignore, tokens }, graph, sequences, meanings).write()
  return { graph, sequences, counts }
}

function writePart(out: RangeEncoder, { graph, sequences, counts }: Part, alphabet: readonly number[], meanings: number): void {
  const keys = writeWords(out, alphabet, counts)
  const numberOf = new Map(keys.map((key, number) => [key, number]))
  const shares = new Shares(Int32Array.from(keys, (key) => counts.get(key)!))
  const output: Output = {
    bit: (model, bit) => out.bit(model, bit),
    tree: (model, bits, value) => out.tree(model, bits, value),
    number: (model, value) => out.number(model, value),
    even: (count, value) => out.even(count, value),
    tokens: (tokens) => {
      let passed = 0
      for (const token of tokens.map((key) => numberOf.get(key)!)) {
        const below = shares.below[token]!
        const above = shares.below[token + 1]!
        out.take(below - passed, above - below, shares.total - passed)
        passed = above
      }
    },
  }
  new PhraseWriter(output, graph, sequences, meanings).write()
}
