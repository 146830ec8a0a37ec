import type { Message } from '../../inquiry/text'
import { type Concept, concepts } from '../concepts'
import type { Automaton } from './automaton'
import { Machine } from './machine'
import { readSenses, type Senses } from './senses'
import { phraseLanguages, phraseTables } from './tables.data'

interface Matcher {
  readonly senses: (message: Message, language: string) => Senses
  readonly automaton: Automaton
  readonly meanings: readonly Concept[]
  readonly languages: ReadonlySet<string>
}

let built: Matcher | undefined

/** Languages so near to each other that the words of one are heard as those of the other, where its own pack does not know them. */
const relatives: { readonly [language: string]: readonly string[] } = {
  hr: ['sr'], sr: ['hr'], bs: ['hr', 'sr'], sl: ['hr'], cs: ['sk'], sk: ['cs'], da: ['no', 'sv'], no: ['da', 'sv'], sv: ['no', 'da'], id: ['ms'], ms: ['id'], pt: ['es'], ca: ['es'], gl: ['pt', 'es'], uk: ['ru'], be: ['ru'],
  kk: ['ru'], af: ['nl'],
}

/** One automaton over all packs, read on the first call: of what is compiled from them only the scripts that texts have. */
export function phraseMatcher(): Matcher {
  const meanings = Object.keys(concepts) as Concept[]
  if (built) return built
  const automaton = new Machine(phraseTables, meanings.length)
  // People mix English into every language.
  const senses = (message: Message, language: string) => readSenses(message, [...new Set([language, ...(relatives[language] ?? []), 'en'])].map((code) => automaton.senses(code)), meanings)
  return (built = { automaton, meanings, languages: new Set(phraseLanguages.split(' ')), senses })
}
