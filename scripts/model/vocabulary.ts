/** Which features may be learnt: those met often enough, and none that says who somebody is or where from. */
import { eachFeature } from '../../src/model/features'
import { readsAtMost } from '../../src/model/model'
import { rawIndex, type Text } from '../../src/inquiry/text'
import { countryLines } from '../../src/lists/countries.data'
import type { Sample } from './samples'

export interface Vocabulary {
  /** The feature's number by its hash. */
  readonly index: ReadonlyMap<number, number>
  /** What each feature stands for, as it was met first. */
  readonly names: readonly string[]
}

const holdersAtLeast = 6
/** Words that stand with a capital within sentences in so many of their places are names: of persons, places, firms, nations, days. */
const nameShare = 0.5

/** Visits a sample's features, each once. */
export function featuresOf({ message }: Sample, visit: (hash: number, text: Text, from: number, to: number) => void): void {
  const seen = new Set<number>()
  const walk = (text: Text, start: number, end: number) => eachFeature(text.folded, start, end, (hash, from, to) => {
    if (seen.has(hash)) return
    seen.add(hash)
    visit(hash, text, from, to)
  })
  walk(message.subject, 0, Math.min(message.subject.folded.length, readsAtMost))
  let left = readsAtMost
  for (const { kind, start, end } of message.segments) {
    if (kind !== 'now' || left <= 0) continue
    walk(message.body, start, Math.min(end, start + left))
    left -= end - start
  }
}

/** Names of countries in English, Chinese and their own languages, as the lists fold them; every word and pair of characters of them. */
function countryParts(): Set<string> {
  const parts = new Set<string>()
  for (const line of countryLines.split('\n')) {
    const [, english = '', chinese = '', , , , , names = ''] = line.split('|')
    for (const name of [...english.toLowerCase().split(/[^\p{L}]+/u), ...names.split(',')]) if (name.length > 2) parts.add(name)
    for (const name of [chinese, ...names.split(',').filter((one) => /[\u3041-\u9fff\u0e00-\u0eff]/.test(one))]) for (let at = 0; at + 2 <= name.length; at++) parts.add(name.slice(at, at + 2))
  }
  for (const small of ['and', 'the', 'new', 'republic', 'islands', 'island', 'united', 'south', 'north', 'central', 'saint']) parts.delete(small)
  return parts
}

export function vocabularyOf(samples: readonly Sample[]): Vocabulary {
  const met = new Map<number, { name: string; holders: number; within: number; capital: number }>()
  for (const sample of samples) {
    featuresOf(sample, (hash, text, from, to) => {
      let entry = met.get(hash)
      if (!entry) met.set(hash, (entry = { name: text.folded.slice(from, to).replace(/\s+/g, ' '), holders: 0, within: 0, capital: 0 }))
      entry.holders++
      const at = rawIndex(text, from)
      if (!standsWithin(text.raw, at) || isShouted(text.raw, at)) return
      entry.within++
      if (/\p{Lu}/u.test(text.raw[at] ?? '')) entry.capital++
    })
  }
  const forbidden = countryParts()
  const isName = new Set<string>()
  for (const { name, within, capital } of met.values()) if (!name.includes(' ') && within >= 3 && capital >= nameShare * within) isName.add(name)
  const index = new Map<number, number>()
  const names: string[] = []
  for (const [hash, { name, holders }] of met) {
    if (holders < holdersAtLeast) continue
    const words = name.split(/[^\p{L}\p{M}\p{N}']+/u)
    if (forbidden.has(name) || words.some((word) => forbidden.has(word) || isName.has(word) || [...forbiddenStems].some((stem) => word.startsWith(stem)))) continue
    index.set(hash, names.length)
    names.push(name)
  }
  return { index, names }
}

/** Beginnings of adjectives of nations that are often written small. */
const forbiddenStems = new Set('nigeri ghana chines russia indian pakistan american british africa european arab muslim christian jewish ukrain turkish german french spanish italian korean japan brazil mexic iran iraq syria libya'.split(' '))

function standsWithin(raw: string, at: number): boolean {
  let before = at - 1
  while (before >= 0 && (raw[before] === ' ' || raw[before] === '"' || raw[before] === '(')) before--
  return before >= 0 && !/[.!?:\n\r>*•-]/.test(raw[before]!)
}

function isShouted(raw: string, at: number): boolean {
  return /^\p{Lu}{2}/u.test(raw.slice(at, at + 2))
}
