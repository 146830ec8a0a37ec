import { type Concept, concepts } from '../concepts'
import type { Automaton } from './automaton'
import { Machine } from './machine'
import { phraseLanguages, phraseTables } from './tables.data'

interface Matcher {
  readonly automaton: Automaton
  readonly meanings: readonly Concept[]
  readonly languages: ReadonlySet<string>
}

let built: Matcher | undefined

/** One automaton over all packs, read on the first call: of what is compiled from them only the scripts that texts have. */
export function phraseMatcher(): Matcher {
  const meanings = Object.keys(concepts) as Concept[]
  built ??= { automaton: new Machine(phraseTables, meanings.length), meanings, languages: new Set(phraseLanguages.split(' ')) }
  return built
}
