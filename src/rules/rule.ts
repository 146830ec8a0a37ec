import type { Facts, Hit, Reading, Wording } from '../facts/types'
import type { Span } from '../inquiry/text'
import type { Concept } from '../lists/concepts'

/** The rooms that rules live in; each has caps of its own in the policy. */
export const families = ['contact', 'place', 'time', 'language', 'transport', 'mass', 'demand', 'history', 'spam', 'fraud', 'spy', 'evasion', 'model'] as const
/** The part of an inquiry that a rule looks at; the first half of the rule's id. */
export type Family = (typeof families)[number]

/** A value of something seen, flat so that it goes into a sentence, a table or JSON. */
export type ArgValue = string | number | boolean | readonly string[]

/** What a rule saw: flat arguments for the sentence, and places in the text as given. */
export interface Evidence {
  readonly args?: Readonly<Record<string, ArgValue>>
  readonly spans?: readonly Span[]
  /** Of the policy's weight so many tenths are meant, from 1 to 10; all of it where left out. */
  readonly share?: number
}

/** Facts that are never `null` need not be asked for. */
type Known<Name extends keyof Facts> = { readonly [Key in Name]: NonNullable<Facts[Key]> }

/**
 * One question put to one inquiry.
 * `id` is `family.what-was-seen`; `needs` are the facts that `check` gets, none of them `null` (where one is not
 * known the rule is skipped); `check` answers with what it saw, or `null`.
 */
export interface Rule<Id extends string = string> {
  readonly id: Id
  readonly family: Family
  readonly needs: readonly (keyof Facts)[]
  /** Answers with what it saw, or `null`; must not throw (one that does is left out and named in `problems`). */
  readonly check: (facts: Facts) => Evidence | null
  /** Where given, `check` answers `null` unless the sender says one of these, and is not asked. */
  readonly concepts?: readonly Concept[]
}

/** Defines a rule. Points, words, lists, dates and `Intl` have no place in it. */
export function defineRule<const Id extends `${Family}.${string}`, const Needs extends keyof Facts>(rule: {
  readonly id: Id
  readonly needs: readonly Needs[]
  readonly check: (facts: Known<Needs>) => Evidence | null
}): Rule<Id> {
  const family = rule.id.slice(0, rule.id.indexOf('.')) as Family
  return { id: rule.id, family, needs: rule.needs, check: rule.check as Rule['check'] }
}

/** Defines a rule that speaks where the sender says one of the concepts now. */
export function definePhraseRule<const Id extends `${Family}.${string}`>({ id, concepts }: { readonly id: Id; readonly concepts: readonly [Concept, ...Concept[]] }): Rule<Id> {
  const family = id.slice(0, id.indexOf('.'))
  const shortWords = shortText[family as keyof typeof shortText]
  const check = ({ wording }: { wording: Wording }) => {
    const evidence = evidenceOf(wording, ...concepts)
    return evidence && shortWords ? { ...evidence, share: shareInLong(wording, concepts, shortWords) } : evidence
  }
  return { ...defineRule({ id, needs: ['wording'], check }), concepts }
}

/** Words of a text in which one phrase means all that its rule is worth. A spy's questions stand in letters of some length. */
export const shortText = { spam: 50, fraud: 50, spy: 100 } as const satisfies { readonly [Name in Family]?: number }
const wholeShare = 10
const leastShare = 2

/**
 * How much of a risk counts that was said in a text of so many words, in tenths: the longer it is, the likelier one of thousands of phrases
 * stands in it by chance, so that the weight falls with the root of the length; it rises with the root of how often it is said.
 * Measured 2026-11 with every corpus left out of the model: the threshold at which at most 0.5 % of each honest corpus is beyond it fell from a
 * risk of 67 to 51 % when a spam's or fraud's first 50 words counted in full, not the first 100, and 78 % of the list-spam frauds were beyond it, not 73 %.
 */
export function shareInLong(wording: Wording, concepts: readonly Concept[], shortWords: number): number {
  let times = 0
  for (const concept of concepts) if (wording.has(concept)) times += wording.hits(concept).length
  return shareOf(times, wording.words, shortWords)
}

/** The same of what was met so many times in so many words. */
export function shareOf(times: number, words: number, shortWords: number): number {
  if (words <= shortWords) return wholeShare
  return Math.max(leastShare, Math.min(wholeShare, Math.round(wholeShare * Math.sqrt((times * shortWords) / words))))
}

/** At most this many places are shown for one rule. */
export const maxSpans = 5

/** Evidence of hits: what was said, at most three times over, and where. `null` for none. */
export function evidenceOfHits(hits: readonly Hit[], args: Evidence['args'] = {}): Evidence | null {
  if (hits.length === 0) return null
  const said = [...new Set(hits.map((hit) => hit.text))].slice(0, 3)
  return { args: { ...args, said }, spans: hits.slice(0, maxSpans).map((hit) => hit.span) }
}

/** Evidence that one of the concepts is said by the sender now; `null` where none is. */
export function evidenceOf(wording: Wording, ...names: Concept[]): Evidence | null {
  let hits: readonly Hit[] | null = null
  for (const name of names) if (wording.has(name)) hits = hits ? [...hits, ...wording.hits(name)] : wording.hits(name)
  return hits && evidenceOfHits(hits)
}

/** How many of the concepts are said. */
export function countOf(wording: Wording, names: readonly Concept[]): number {
  let count = 0
  for (const name of names) if (wording.has(name)) count++
  return count
}

/**
 * Evidence of what was read out of the text, at most three of it in words. `null` for nothing.
 *
 * @param firstArgs what an app may filter by, from the first reading
 */
export function evidenceOfReadings<Value>(readings: readonly Reading<Value>[], show: (value: Value) => string = String, firstArgs: (value: Value) => Evidence['args'] = () => ({})): Evidence | null {
  if (readings.length === 0) return null
  return { args: { ...firstArgs(readings[0]!.value), read: [...new Set(readings.map(({ value }) => show(value)))].slice(0, 3) }, spans: readings.slice(0, maxSpans).map(({ span }) => span) }
}
