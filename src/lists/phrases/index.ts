import { type Concept, concepts, type PhrasePack } from '../concepts'
import { type Automaton, buildAutomaton } from './automaton'
import { corePacks } from './core-packs'
import { english } from './en'
import { lurePacks } from './lures'
import { riskPacks } from './risk-packs'
import { chinese } from './zh'

/** Every shipped phrase pack. All are matched against every text: people mix languages. */
export const phrasePacks: readonly PhrasePack[] = [...english, ...chinese, ...corePacks, ...riskPacks, ...lurePacks]

interface Matcher {
  readonly automaton: Automaton
  readonly meanings: readonly Concept[]
  readonly languages: ReadonlySet<string>
}

let built: Matcher | undefined

/** One automaton over all packs, built on the first call. */
export function phraseMatcher(): Matcher {
  built ??= { automaton: buildAutomaton(numbered(phrasePacks)), meanings, languages: new Set(phrasePacks.map(({ language }) => language)) }
  return built
}

const meanings = Object.keys(concepts) as Concept[]

function* numbered(packs: readonly PhrasePack[]): Generator<readonly [string, number]> {
  for (const { phrases } of packs) {
    for (let meaning = 0; meaning < meanings.length; meaning++) {
      for (const phrase of phrases[meanings[meaning]!] ?? []) yield [phrase, meaning]
    }
  }
}
