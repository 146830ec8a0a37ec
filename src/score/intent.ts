import type { Facts } from '../facts/types'
import type { Verdict } from '../inquiry/schema'
import type { Concept } from '../lists/concepts'
import { type Intent, intents, type Team } from './assessment'
import { type DisputeKind, disputeKindOf } from './dispute-kind'
import { buyingIntents, voices, type Voices, wordVoices } from './intent-voices'
import { Scores, weighAttachments, weighDemand, weighPitch, weighRelation } from './intent-weights'

export interface IntentReading {
  readonly intent: Intent
  readonly intents: readonly { readonly intent: Intent; readonly confidence: number }[]
  readonly team: Team
  readonly dispute: DisputeKind | null
}

const teams: Readonly<Record<Team, readonly Intent[]>> = {
  'pre-sales': ['rfq', 'price', 'product-info', 'sample', 'customisation', 'catalogue', 'cooperation', 'order'],
  'order-logistics': ['order-change', 'payment', 'shipping', 'customs', 'documents'],
  'after-sales': ['return', 'refund', 'repair', 'usage'],
  complaints: ['not-received', 'not-as-described', 'damaged', 'short', 'counterfeit', 'dispute'],
  'customer-care': ['feedback', 'thanks', 'follow-up'],
  none: ['promotion', 'other'],
}

type Voice = readonly (readonly [intent: Intent, strength: number])[]

function voicesOf(table: { readonly [Name in Concept]?: Voices }): ReadonlyMap<Concept, Voice> {
  return new Map((Object.entries(table) as [Concept, Voices][]).map(([concept, strengths]) => [concept, Object.entries(strengths) as [Intent, number][]]))
}

const spoken = voicesOf(voices)
const words = voicesOf(wordVoices)

/** What is said in the subject is what the mail is about. */
const inSubject = 1.25
/** What is asked first is what the sender came for. */
const saidFirst = 1.25
/** Where no voice is stronger than this, single words are heard too; in long texts they stand for too many things. */
const hardlyHeard = 1.5
const wordsCountUpTo = 60
/** Nats that a voice of strength 1 is worth beside the gist, which was learnt with this (scripts/model/learn-gist.ts). */
const voicePace = 0.8
/** A request for quotation is heard by what is named and counted in it as well as by phrases: its voices err less. */
const rfqPace = 1.3
/** Of less than this confidence an intent beside the main one is not present. */
const presentFrom = 0.05
const presentAtMost = 5
/** But what a phrase says in so many words is present, however sure the main one is. */
const plainlySaid = 3
const greetingOfWords = 3
/** Nats that speak for `other` there. */
const nothingSaid = 3
/** Nats of each intent where there is no gist: of those without a voice there are many. */
const unheard = -2.5
/** Goods are counted, and nothing else is understood: somebody wants them. */
const countedAlone = 1.5

/** What the message says it wants. The verdict tells only whether words of buying are part of a pitch. */
export function intentOf(facts: Facts, verdict: Verdict): IntentReading {
  const scores = scoresOf(facts, verdict)
  const sums = intents.map((intent): [Intent, number] => [intent, natsOfVoices(intent, scores.of(intent)) + (facts.gist?.intents.get(intent) ?? (scores.of(intent) > 0 ? 0 : unheard))])
  if (scores.isEmpty && saysNothing(facts)) sums[intents.indexOf('other')]![1] += nothingSaid
  const ranked = sums.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  const highest = ranked[0]![1]
  const total = ranked.reduce((sum, [, nats]) => sum + Math.exp(nats - highest), 0)
  const present = ranked.map(([intent, nats]) => ({ intent, confidence: Math.round((100 * Math.exp(nats - highest)) / total) / 100 }))
  const intent = ranked[0]![0]
  const team = (Object.keys(teams) as Team[]).find((name) => teams[name].includes(intent)) ?? 'none'
  return {
    intent,
    intents: present.filter(({ intent: name, confidence }, at) => at === 0 || confidence >= presentFrom || (confidence > 0 && scores.of(name) >= plainlySaid)).slice(0, presentAtMost),
    team,
    dispute: disputeKindOf(facts, intent, team),
  }
}

/** What voices of this strength for an intent are worth, in nats. */
export function natsOfVoices(intent: Intent, strength: number): number {
  return strength * (intent === 'rfq' ? rfqPace : voicePace)
}

/** A word or two, and nothing named or counted: a greeting. */
function saysNothing({ wording, demand, attachments, inquiry }: Facts): boolean {
  return wording.words <= greetingOfWords && demand.questions + demand.quantities.length + demand.products.length + demand.models.length + (attachments?.length ?? 0) === 0 && !inquiry.product
}

/** What is heard for each intent by the phrases and their relations; all of it set by hand. */
export function scoresOf(facts: Facts, verdict: Verdict): Scores {
  const scores = new Scores()
  hear(spoken, facts, scores, firstAsk(facts))
  weighDemand(facts, scores)
  if (scores.highest < hardlyHeard && scores.of('promotion') === 0 && facts.wording.words <= wordsCountUpTo) hear(words, facts, scores, null, asksSomething(facts) ? closings : undefined)
  weighAttachments(facts, scores)
  weighRelation(facts, scores)
  weighPitch(facts, verdict === 'spam', scores)
  if (scores.isEmpty && facts.demand.quantities.length > 0 && verdict === 'genuine') scores.add('rfq', countedAlone)
  return scores
}

/** Words that end any mail. */
const closings: ReadonlySet<Concept> = new Set(['word-thanks'])

function asksSomething({ demand }: Facts): boolean {
  return demand.questions > 0 || demand.quantities.length > 0 || demand.products.length > 0
}

function hear(table: ReadonlyMap<Concept, Voice>, { wording }: Facts, scores: Scores, first: Concept | null, passedOver?: ReadonlySet<Concept>): void {
  for (const concept of wording.said) {
    if (passedOver?.has(concept)) continue
    const voice = table.get(concept)
    if (!voice) continue
    const subject = wording.hits(concept)[0]!.segment === 'subject'
    for (const [intent, strength] of voice) scores.add(intent, strength * (subject ? inSubject : 1) * (concept === first ? saidFirst : 1))
  }
}

const asks: ReadonlySet<Concept> = new Set([...spoken].filter(([, voice]) => voice.some(([intent]) => (buyingIntents as readonly Intent[]).includes(intent))).map(([concept]) => concept))

/** The buyer's ask that stands first in the body. */
function firstAsk({ wording }: Facts): Concept | null {
  let first: Concept | null = null
  let at = Number.POSITIVE_INFINITY
  for (const concept of wording.said) {
    if (!asks.has(concept)) continue
    const start = wording.hits(concept).find((hit) => hit.segment === 'now')?.span.start ?? Number.POSITIVE_INFINITY
    if (start < at) {
      first = concept
      at = start
    }
  }
  return first
}
