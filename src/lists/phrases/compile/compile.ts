import { freshModels, models } from '../format'
import { readPhrase, type Stretch } from '../notation'
import { RangeEncoder } from './range-encoder'
import { Remaining } from '../remaining'
import { scriptGroupOf, scriptGroups } from '../script-groups'
import { Graph } from './graph'
import { lettersOf } from './tokens'
import { type Output, PhraseWriter, type Sequence } from './write-phrases'
import { alphabetOf, writeAlphabet, writeWords } from './write-words'

/** The phrases of a language, each with the number of its meaning. */
export interface LanguagePhrases {
  readonly language: string
  readonly phrases: Iterable<readonly [phrase: string, meaning: number]>
}

/** Longest literal of a phrase; it bounds the work at one place of a text. */
const literalAtMost = 120

/**
 * Compiles phrases into the texts that `read.ts` reads, one for each group of scripts; empty where a group has none.
 * @throws {SyntaxError} for a phrase that is none
 * @throws {RangeError} for a literal that is too long
 */
export function compilePhrases(languages: readonly LanguagePhrases[], meanings: number): string[] {
  const groups: Map<string, { readonly graph: Graph; readonly sequences: Sequence[] }>[] = Array.from({ length: scriptGroups }, () => new Map())
  for (const { language, phrases } of languages) {
    for (const [phrase, meaning] of phrases) {
      for (const stretches of readPhrase(phrase)) {
        const tooLong = stretches.flatMap(({ literals }) => literals).find(({ literal }) => literal.length > literalAtMost)
        if (tooLong) throw new RangeError(`a literal longer than ${literalAtMost} characters in phrase "${phrase}"`)
        // A stretch that nothing is written for, such as "(one|)*" has, is never found.
        if (stretches.some(({ literals }) => literals.every(({ literal }) => literal === ''))) continue
        const group = groups[groupOf(stretches)]!
        let own = group.get(language)
        if (!own) group.set(language, (own = { graph: new Graph(), sequences: [] }))
        const { graph } = own
        own.sequences.push({ meaning, stretches: stretches.map((stretch) => ({ gap: stretch.gap, root: graph.add(stretch) })) })
      }
    }
  }
  return groups.map((group) => (group.size === 0 ? '' : writeGroup([...group.values()], meanings)))
}

function writeGroup(languages: readonly { readonly graph: Graph; readonly sequences: readonly Sequence[] }[], meanings: number): string {
  const counted = languages.map(({ graph, sequences }) => countTokens(graph, sequences, meanings))
  const alphabet = alphabetOf(counted.flatMap((counts) => [...counts.keys()].map(lettersOf)))
  const out = new RangeEncoder(freshModels(alphabet.length))
  writeAlphabet(out, alphabet)
  out.number(models.languages, languages.length)
  languages.forEach(({ graph, sequences }, at) => {
    const keys = writeWords(out, alphabet, counted[at]!)
    const numberOf = new Map(keys.map((key, number) => [key, number]))
    const remaining = new Remaining(Int32Array.from(keys, (key) => counted[at]!.get(key)!))
    const output: Output = {
      bit: (model, bit) => out.bit(model, bit),
      tree: (model, bits, value) => out.tree(model, bits, value),
      number: (model, value) => out.number(model, value),
      even: (count, value) => out.even(count, value),
      tokens: (tokens) => {
        let passed = 0
        for (const token of tokens.map((key) => numberOf.get(key)!)) {
          const below = remaining.below(token)
          const size = remaining.of(token)
          out.take(below - passed, size, remaining.total - passed)
          remaining.take(token)
          passed = below + size - 1
        }
      },
    }
    new PhraseWriter(output, graph, sequences, meanings).write()
  })
  return out.finish()
}

function countTokens(graph: Graph, sequences: readonly Sequence[], meanings: number): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  const ignore = () => {}
  const tokens = (keys: readonly string[]) => keys.forEach((key) => counts.set(key, (counts.get(key) ?? 0) + 1))
  new PhraseWriter({ bit: ignore, tree: ignore, number: ignore, even: ignore, tokens }, graph, sequences, meanings).write()
  return counts
}

/** The group of scripts without which a phrase cannot be said: the first that all literals of a stretch have a letter of. */
function groupOf(stretches: readonly Stretch[]): number {
  for (let group = 1; group < scriptGroups; group++) {
    if (stretches.some(({ literals }) => literals.every(({ literal }) => literal.split('').some((unit) => scriptGroupOf(unit.charCodeAt(0)) === group)))) return group
  }
  return 0
}
