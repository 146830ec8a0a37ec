import type { Span } from '../inquiry/text'
import { type RiskClass, riskClasses } from '../inquiry/schema'
import type { Concept } from '../lists/concepts'
import type { Senses } from '../lists/phrases/senses'
import type { GistModel, GistWeights } from '../model/gist-table'
import { featureReader, type GistSource, wholeFeature } from './gist-features'
import type { Language } from './types'
import type { PhraseMatcher } from './wording'

/** What an inquiry comes to, by the nearness of its words to the concepts and what is known beside them. */
export interface Gist {
  /** Tenths of a rule's full weight by which it leans to a class and away from `genuine`, or the other way where negative; from -10 to 10. */
  leaning(risk: RiskClass): number
  /** What speaks for an intent, in nats; intents that the model does not know have none. */
  readonly intents: ReadonlyMap<string, number>
  /** The sentences that lean to a class most, or to `genuine`, the strongest first. */
  nearest(to: RiskClass | 'genuine'): readonly { readonly text: string; readonly span: Span }[]
  /** The sentences that come nearest to any of these concepts, the strongest first. */
  nearestOf(concepts: readonly Concept[]): readonly { readonly text: string; readonly span: Span }[]
}

/** Reads gists by one model; made once, as the names of its features are looked up then. */
export type GistReader = (source: GistSource, senses: Senses, language: Pick<Language, 'code' | 'confidence'>) => Gist

const sentencesAtMost = 2
const triesAtMost = 4
const strengthAtMost = 10
/**
 * Tenths of a rule's full weight that a nat is worth. In English and Chinese, which have by far the most phrases, the rules have heard what there is to hear of
 * spam and fraud, and words alone add little; no other rule hears what a spy is after so well. Measured 2026-11 on inquiries of many voices with each file
 * left out, and on mail with each corpus left out: beyond this the common threshold of honest mail rises, and fewer of the list-spam frauds are found. Brought
 * down for these two by a quarter when the model was bound less and its nats grew by as much; elsewhere the growth found more of who nobody had seen.
 */
const tenthsOfNat: { readonly [Risk in RiskClass]: { readonly wellHeard: number; readonly others: number } } = {
  spam: { wellHeard: 0.6, others: 3.6 },
  fraud: { wellHeard: 1.4, others: 3.6 },
  spy: { wellHeard: 3.2, others: 4.4 },
}
const wellHeard: ReadonlySet<string> = new Set(['en', 'zh'])
/** Below this, what looks like another language is most often a few words, names and addresses in English. */
const sureOfLanguage = 0.7
const genuine = 'genuine'
/** Classes of honest inquiries of one intent are named so; `genuine` is honest mail of no known kind. */
export const honestMark = 'honest:'
/** Classes of intents are named so. */
export const intentMark = 'intent:'

/** A concept that speaks for a class, and by how much. */
type Telling = { readonly concept: Concept; readonly meaning: number; readonly weight: number }

export function gistReader(model: GistModel, matcher: PhraseMatcher): GistReader {
  const weights = model.weights()
  const read = featureReader(weights.features, matcher.meanings)
  const classes = weights.classes.length
  const { from, of, levels } = spoken(weights)
  const telling = new Map(([genuine, ...riskClasses] as const).map((to) => [to, tellingOf(to, weights, matcher.meanings)]))
  const intents = weights.classes.flatMap((name, at) => (name.startsWith(intentMark) ? [[name.slice(intentMark.length), at] as const] : []))
  const honest = placesOf(weights, genuine)
  return (source, senses, language) => {
    const sums = new Int32Array(classes)
    read(source, senses, (feature, value) => {
      for (let i = from[feature]!; i < from[feature + 1]!; i++) sums[of[i]!]! += levels[i]! * value
    })
    const heard = language.confidence < sureOfLanguage || wellHeard.has(language.code) ? 'wellHeard' : 'others'
    const nats = (one: number) => (sums[one]! * weights.step) / wholeFeature
    const ofHonest = natsOfAny(honest.map(nats))
    const natsOf = (risk: RiskClass) => nats(weights.classes.indexOf(risk)) - ofHonest
    return {
      leaning: (risk) => Math.max(-strengthAtMost, Math.min(strengthAtMost, Math.round(natsOf(risk) * tenthsOfNat[risk][heard]))),
      intents: new Map(intents.map(([name, one]) => [name, nats(one)])),
      nearest: (to) => nearestTo(senses, telling.get(to)!),
      nearestOf: (concepts) => nearestTo(senses, concepts.map((concept) => ({ concept, meaning: matcher.meanings.indexOf(concept), weight: 1 }))),
    }
  }
}

/** The places of a verdict's classes: of honest inquiries there are many kinds. */
function placesOf({ classes }: GistWeights, to: RiskClass | 'genuine'): readonly number[] {
  return classes.flatMap((name, at) => (name === to || (to === genuine && name.startsWith(honestMark)) ? [at] : []))
}

/** What classes are worth together. */
function natsOfAny(nats: readonly number[]): number {
  const highest = Math.max(...nats)
  return highest + Math.log(nats.reduce((sum, one) => sum + Math.exp(one - highest), 0))
}

/** The levels that are not nought, feature by feature, each with its class. */
function spoken({ features, classes, levels }: GistWeights): { readonly from: Int32Array; readonly of: Uint8Array; readonly levels: Int8Array } {
  const from = new Int32Array(features.length + 1)
  const places = Array.from(levels.keys()).filter((at) => levels[at] !== 0)
  for (const at of places) from[Math.floor(at / classes.length) + 1]!++
  for (let feature = 0; feature < features.length; feature++) from[feature + 1]! += from[feature]!
  return { from, of: Uint8Array.from(places, (at) => at % classes.length), levels: Int8Array.from(places, (at) => levels[at]!) }
}

/** The sentences nearest to the concepts that tell most. */
function nearestTo(senses: Senses, telling: readonly Telling[]): ReturnType<Gist['nearest']> {
  const shown: { text: string; span: Span }[] = []
  for (const { concept } of strongest(senses, telling)) {
    if (shown.length === sentencesAtMost) break
    const sentence = senses.nearest(concept)
    if (sentence && !shown.some(({ span }) => span.field === sentence.span.field && span.start === sentence.span.start)) shown.push(sentence)
  }
  return shown
}

/** The concepts that tell most of those that words come near to, the strongest first. */
function strongest({ levels }: Senses, telling: readonly Telling[]): readonly Telling[] {
  const best: Telling[] = []
  const sums: number[] = []
  for (const one of telling) {
    const sum = one.weight * levels[one.meaning]!
    if (sum <= 0 || (best.length === triesAtMost && sum <= sums[triesAtMost - 1]!)) continue
    let at = Math.min(best.length, triesAtMost - 1)
    for (; at > 0 && sums[at - 1]! < sum; at--) {
      best[at] = best[at - 1]!
      sums[at] = sums[at - 1]!
    }
    best[at] = one
    sums[at] = sum
  }
  return best
}

/** What speaks for a class rather than for `genuine`, or for `genuine` rather than the others. */
function tellingOf(to: RiskClass | 'genuine', weights: GistWeights, meanings: readonly Concept[]): Telling[] {
  const { classes, features, levels } = weights
  const away = to === genuine ? riskClasses.flatMap((risk) => placesOf(weights, risk)) : placesOf(weights, genuine)
  const towards = placesOf(weights, to)
  return meanings.flatMap((concept, meaning) => {
    const row = features.indexOf(`sense:${concept}`) * classes.length
    const mean = (places: readonly number[]) => places.reduce((sum, place) => sum + levels[row + place]!, 0) / places.length
    const weight = row < 0 ? 0 : mean(towards) - mean(away)
    return weight > 0 ? [{ concept, meaning, weight }] : []
  })
}
