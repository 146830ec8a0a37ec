import { type Concept, concepts, type PhrasePack } from '../concepts'
import type { LanguagePhrases } from './compile/blocks'
import { corePacks } from './core-packs'
import { english } from './en'
import { everydayPacks } from './everyday-packs'
import { intentPacks } from './intent-packs'
import { northernPacks } from './northern-packs'
import { pairedPacks } from './paired-packs'
import { riskPacks } from './risk-packs'
import { themePacks } from './theme-packs'
import { chinese } from './zh'

/** Every phrase pack: what `tables.data.ts` is compiled from. All are matched against every text: people mix languages. */
export const phrasePacks: readonly PhrasePack[] = [...english, ...chinese, ...corePacks, ...riskPacks, ...intentPacks, ...everydayPacks, ...northernPacks, ...pairedPacks, ...themePacks]

/** The packs' phrases by language, English first, with the numbers that the meanings have in `concepts`. */
export function phrasesByLanguage(): LanguagePhrases[] {
  return [...new Set(phrasePacks.map(({ language }) => language))].map((language) => phrasesOf(language, phrasePacks.filter((pack) => pack.language === language)))
}

const names = Object.keys(concepts) as Concept[]

function phrasesOf(language: string, packs: readonly PhrasePack[]): LanguagePhrases {
  return { language, phrases: packs.flatMap(({ phrases }) => names.flatMap((name, meaning) => (phrases[name] ?? []).map((phrase) => [phrase, meaning] as const))) }
}
