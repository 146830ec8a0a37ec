import type { Facts } from '../facts/types'
import type { Concept } from '../lists/concepts'
import type { Intent, Team } from './assessment'

/** The finer kinds of grading.md. */
export type DisputeKind =
  | 'held-at-customs' | 'in-transit' | 'returned-to-sender' | 'wrong-address' | 'delivered-but-denied' | 'no-tracking'
  | 'not-as-described' | 'quality' | 'counterfeit' | 'short' | 'damaged' | 'refused'

/** What each kind is said by; of several that are said the first counts. */
const kinds: readonly (readonly [concept: Concept, kind: DisputeKind])[] = [
  ['delivered-but-denied', 'delivered-but-denied'], ['returned-to-sender', 'returned-to-sender'], ['customs-hold', 'held-at-customs'], ['counterfeit', 'counterfeit'], ['goods-refused', 'refused'],
  ['short', 'short'], ['damaged', 'damaged'], ['poor-quality', 'quality'], ['not-as-described', 'not-as-described'], ['wrong-address', 'wrong-address'], ['no-tracking', 'no-tracking'],
  ['stuck-in-transit', 'in-transit'], ['not-received', 'in-transit'],
]

/** Kinds that an intent is about; they come before what else is said. */
const own: { readonly [Name in Intent]?: readonly DisputeKind[] } = {
  'not-received': ['delivered-but-denied', 'returned-to-sender', 'held-at-customs', 'wrong-address', 'no-tracking', 'in-transit'],
  'not-as-described': ['quality', 'not-as-described'],
  damaged: ['damaged'],
  short: ['short'],
  counterfeit: ['counterfeit'],
  customs: ['held-at-customs'],
  documents: ['held-at-customs'],
  shipping: ['delivered-but-denied', 'returned-to-sender', 'held-at-customs', 'wrong-address', 'no-tracking', 'in-transit'],
}

/** Teams before which a complaint may come; elsewhere the same words are a question about what might be. */
const disputing: ReadonlySet<Team> = new Set(['complaints', 'after-sales', 'order-logistics'])

/** The finer kind of a complaint; `null` where none is said. Papers, customs and shipments have one only where it is theirs. */
export function disputeKindOf({ wording }: Facts, intent: Intent, team: Team): DisputeKind | null {
  if (!disputing.has(team)) return null
  const said = kinds.filter(([concept]) => wording.has(concept)).map(([, kind]) => kind)
  const first = said.find((kind) => own[intent]?.includes(kind))
  return first ?? (team === 'order-logistics' ? null : (said[0] ?? null))
}
