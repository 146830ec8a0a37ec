import type { Message, Segment, Text } from '../inquiry/text'
import { spanOfFolded } from '../inquiry/text'
import { contactWishConcepts } from '../lists/concept-groups'
import type { Concept } from '../lists/concepts'
import type { Automaton } from '../lists/phrases/automaton'
import type { Senses } from '../lists/phrases/senses'
import type { Hit, Wording } from './types'
import { unmask } from './unmask'
import { countWords } from './words'

/** Phrases of all packs, ready to be looked for. */
export interface PhraseMatcher {
  readonly automaton: Automaton
  /** The concept of each meaning's number. */
  readonly meanings: readonly Concept[]
  /** The languages that have phrases, as the language fact names them. */
  readonly languages: ReadonlySet<string>
  /** How near the words of a message in some language come to each concept. */
  readonly senses?: (message: Message, language: string) => Senses
}

const hitsAtMost = 20
const wishes: ReadonlySet<Concept> = new Set(contactWishConcepts)
const shownAtMost = 120

interface RawHit {
  readonly text: Text
  readonly start: number
  readonly end: number
  readonly segment: Hit['segment']
}

/**
 * What is said in an inquiry, by concept.
 *
 * @param isDisguised whether words with letters of other scripts or kept apart are known to be in it; they are read as people read them
 */
export function wordingOf(message: Message, language: string, matcher: PhraseMatcher, isDisguised = false): Wording {
  const byMeaning: RawHit[][] = []
  const byConcept = new Map<Concept, RawHit[]>()
  const throughLeet: RawHit[] = []
  const collect = (written: Text, segmentAt: (start: number) => Hit['segment']) => {
    const unmasked = unmask(written, isDisguised)
    const text = unmasked?.text ?? written
    const asWritten = new Set<string>()
    if (unmasked && unmasked.leet.length > 0) matcher.automaton.scan(written.folded, (meaning, start, end) => asWritten.add(`${meaning} ${start} ${end}`))
    matcher.automaton.scan(text.folded, (meaning, start, end) => {
      let hits = byMeaning[meaning]
      if (!hits) byConcept.set(matcher.meanings[meaning]!, (hits = byMeaning[meaning] = []))
      if (hits.length >= hitsAtMost) return
      const last = hits[hits.length - 1]
      // Of overlapping phrases of one concept the first is enough.
      if (last && last.text === text && start < last.end) return
      const hit = { text, start, end, segment: segmentAt(start) }
      hits.push(hit)
      if (unmasked && !wishes.has(matcher.meanings[meaning]!) && unmasked.leet.some((word) => word.start < end && start < word.end) && !asWritten.has(`${meaning} ${start} ${end}`)) throughLeet.push(hit)
    })
  }
  collect(message.subject, () => 'subject')
  collect(message.body, segmentFinder(message.segments))
  const { words, characters } = countOwn(message)
  const shown = (concept: Concept, wanted: (hit: RawHit) => boolean): Hit[] => {
    const hits = byConcept.get(concept)
    return hits ? hits.filter(wanted).map(hitOf) : []
  }
  const own = new Map<Concept, readonly Hit[]>()
  const said = new Set<Concept>()
  for (const [concept, hits] of byConcept) if (hits.some(isOwn)) said.add(concept)
  return {
    hits: (concept) => {
      let hits = own.get(concept)
      if (!hits) own.set(concept, (hits = shown(concept, isOwn)))
      return hits
    },
    has: (concept) => said.has(concept),
    said,
    throughLeet: throughLeet.filter(isOwn).map(hitOf),
    anywhere: (concept) => shown(concept, () => true),
    words,
    characters,
    covered: matcher.languages.has(language),
  }
}

/** More than single blanks between words. */
const brokenSpace = /\s\s|[^\S ]/

function isOwn(hit: RawHit): boolean {
  return hit.segment === 'now' || hit.segment === 'subject'
}

function hitOf({ text, start, end, segment }: RawHit): Hit {
  const span = spanOfFolded(text, start, end)
  const from = text.rawAt ? text.rawAt[start]! : start
  const to = text.rawAt ? text.rawAt[end]! : end
  const said = text.raw.slice(from, Math.min(to, from + shownAtMost))
  return { span, text: brokenSpace.test(said) ? said.replace(/\s+/g, ' ').trim() : said.trim(), segment }
}

/** Segments are in order; so are the places asked for. */
function segmentFinder(segments: readonly Segment[]): (start: number) => Hit['segment'] {
  let at = 0
  return (start) => {
    if (at >= segments.length || start < segments[at]!.start) at = 0
    while (at < segments.length - 1 && start >= segments[at]!.end) at++
    return segments[at]?.kind ?? 'now'
  }
}

function countOwn(message: Message): { words: number; characters: number } {
  let words = 0
  let characters = 0
  for (const segment of message.segments) {
    if (segment.kind !== 'now') continue
    const counted = countWords(message.body.folded, segment.start, segment.end)
    words += counted.words
    characters += counted.characters
  }
  return { words, characters }
}
