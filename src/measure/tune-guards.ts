import { riskClasses, verdicts } from '../inquiry/schema'
import type { TuneItem, TuneRows } from './tune-rows'
import type { FreeValue } from './tune-solver'

export const parts = ['points', ...riskClasses] as const
/** What a weight moves. */
export type Part = (typeof parts)[number]

/** The parts that a model's heads stand for. */
export const decibanParts = riskClasses satisfies readonly Part[]
export const pointParts = ['points'] as const satisfies readonly Part[]

export interface GuardOptions {
  /** With fewer hits than this, near-duplicates counted once, a weight does not move by itself. */
  readonly minHits: number
  /** Lets rules and composites that have no weight at all get one. */
  readonly includeShadow: boolean
}

/**
 * Why a weight is not fitted: too few hits, too few inquiries of its class, its family at a cap wherever it spoke, or no
 * weight at all.
 */
export type Reason = 'too-few' | 'too-few-of-class' | 'capped' | 'shadow'

export interface GuardedWeight {
  readonly item: number
  readonly part: Part
  /** Place among the model's values. */
  readonly at: number
  readonly home: number
  readonly hits: number
  /** `null` where it is free to move by itself. */
  readonly fixed: Reason | null
  /** Whether it may move with its family: of several texts, yet too few to move by itself. */
  readonly withFamily: boolean
}

/** The policy's own bounds of a weight. */
const widest: Readonly<Record<Part, number>> = { points: 100, spam: 60, spy: 60, fraud: 60 }

/** A weight that moves the sums of fewer rows is held by its family's caps. */
const leastMoves = 2

/** What spoke in one text alone does not move with its family either. */
const hitsWithFamily = 2

/** Parts of near-duplicates do not always add up to a whole. */
const nearlyNone = 1e-6

/** At so many hits the prior around a hand-set value is 1.4 times as tight as at very many. */
const hitsOfHalf = 5

/**
 * For each item and part whether it may move, by the rows that have a weight. A part that is zero beside others stays zero,
 * and is not listed.
 */
export function guardWeights(rows: TuneRows, heads: readonly Part[], rowWeights: Float64Array, moves: Float64Array, { minHits, includeShadow }: GuardOptions): GuardedWeight[] {
  const hits = new Float64Array(rows.items.length)
  const ofClass = new Float64Array(verdicts.length)
  for (let row = 0; row < rows.count; row++) {
    const weight = rowWeights[row]!
    if (weight === 0) continue
    for (let at = rows.start[row]!; at < rows.start[row + 1]!; at++) hits[rows.item[at]!] = hits[rows.item[at]!]! + weight
    if (rows.verdict[row]! >= 0) ofClass[rows.verdict[row]!] = ofClass[rows.verdict[row]!]! + weight
  }
  return rows.items.flatMap((item, index) =>
    heads.flatMap((part, head): GuardedWeight[] => {
      const home = item.weight[part] ?? 0
      const shadow = isShadow(item)
      if (home === 0 && !shadow) return []
      const at = index * heads.length + head
      const reason = (): Reason | null => {
        if (shadow && !includeShadow) return 'shadow'
        if (hits[index]! < Math.min(minHits, hitsWithFamily) - nearlyNone) return 'too-few'
        if (part !== 'points' && ofClass[verdicts.indexOf(part)]! < minHits - nearlyNone) return 'too-few-of-class'
        if (moves[at]! < leastMoves - nearlyNone) return 'capped'
        return hits[index]! < minHits - nearlyNone ? 'too-few' : null
      }
      const fixed = reason()
      const withFamily = !shadow && (fixed === null || (fixed === 'too-few' && hits[index]! >= hitsWithFamily - nearlyNone))
      return [{ item: index, part, at, home, hits: hits[index]!, fixed, withFamily }]
    }),
  )
}

/** Shown and not scored. */
export function isShadow({ weight }: TuneItem): boolean {
  return parts.every((part) => !weight[part])
}

/** A weight that may move around `center`, but keeps its sign and one point or deciban of it: that is what the rule says. */
export function freeValue({ at, home, part, hits }: GuardedWeight, center: number, deviation: number, doubt: number): FreeValue {
  return { at, home: center, deviation: deviation / Math.sqrt(1 + hitsOfHalf / hits), doubt, ...boundsOf(home, part) }
}

/** The value, held within what a weight of that sign may be. */
export function keepSign(home: number, value: number, part: Part): number {
  const { least, most } = boundsOf(home, part)
  return Math.min(most, Math.max(least, value))
}

function boundsOf(home: number, part: Part): { readonly least: number; readonly most: number } {
  return { least: home > 0 ? 1 : -widest[part], most: home < 0 ? -1 : widest[part] }
}

/** Whether a fitted value is held at the least of its sign: the rows want less, or the opposite. */
export function isHeldBySign(home: number, value: number): boolean {
  return home !== 0 && Math.abs(value - Math.sign(home)) < 1e-6
}

/** The nearest whole number; of two as near, the one that is nearer to the hand-set value. */
export function roundWeight(home: number, value: number): number {
  const step = value - home
  return home + Math.sign(step) * Math.ceil(Math.abs(step) - 0.5 - 1e-6) + 0
}
