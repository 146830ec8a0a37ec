import { type Verdict, verdicts } from '../inquiry/schema'
import type { Fit } from './tune-fit'
import { type GuardedWeight, isHeldBySign, type Part, type Reason } from './tune-guards'
import type { TuneRows } from './tune-rows'
import type { Pulls } from './tune-solver'

/** What became of one weight. */
export interface TunedWeight {
  readonly id: string
  readonly kind: 'rule' | 'composite'
  readonly part: Part
  readonly from: number
  /** As it is written: `from` where the fit is not better on what was held out. */
  readonly to: number
  /** As fitted, before rounding; `null` where it may not move. */
  readonly fitted: number | null
  /** Its standard error where it was fitted by itself. */
  readonly error: number | null
  /** How the inquiries pull at the hand-set value, in standard errors: above 0 for more. `null` where it may not move. */
  readonly pull: number | null
  /** Inquiries in which it counted, near-duplicates counted as one, and how they are labelled. */
  readonly hits: number
  readonly hitsBy: Readonly<Record<Verdict, number>>
  /** `sign`: held at one of its sign, as the inquiries want less or the opposite. */
  readonly outcome: 'moved' | 'stays' | 'sign' | Reason
}

/** Tells of each weight what the fit made of it, with its place among the rows' items. */
export function tellWeights(rows: TuneRows, weights: Float64Array, fit: Fit | null, written: boolean, { pull, error }: Pulls): { readonly item: number; readonly told: TunedWeight }[] {
  if (fit === null) return []
  const hitsBy = hitsByVerdict(rows, weights)
  return fit.guarded.map((weight) => {
    const { item, part, at, home, hits, fixed, withFamily } = weight
    const { id, kind } = rows.items[item]!
    const value = fit.values[at]!
    const mayMove = fixed === null || withFamily
    const pulled = mayMove && error[at]! > 0 ? -pull[at]! / error[at]! : null
    const told: TunedWeight = {
      id,
      kind,
      part,
      from: home,
      to: written ? value : home,
      fitted: mayMove ? fit.exact[at]! : null,
      error: fit.errors[at]! > 0 ? fit.errors[at]! : null,
      pull: pulled,
      hits,
      hitsBy: Object.fromEntries(verdicts.map((name, place) => [name, hitsBy[item * verdicts.length + place]!])) as Record<Verdict, number>,
      outcome: outcomeOf(weight, fit.exact[at]!, value, pulled),
    }
    return { item, told }
  })
}

function outcomeOf({ home, fixed }: GuardedWeight, exact: number, value: number, pull: number | null): TunedWeight['outcome'] {
  // A weight of one that nothing pulls at stands at the least of its sign as well.
  const wantsLess = Math.abs(home) > 1 || (pull !== null && -pull * Math.sign(home) >= 1)
  if (fixed === null && wantsLess && isHeldBySign(home, exact)) return 'sign'
  return value === home ? (fixed ?? 'stays') : 'moved'
}

function hitsByVerdict(rows: TuneRows, weights: Float64Array): Float64Array {
  const hits = new Float64Array(rows.items.length * verdicts.length)
  for (let row = 0; row < rows.count; row++) {
    if (weights[row] === 0 || rows.verdict[row]! < 0) continue
    for (let at = rows.start[row]!; at < rows.start[row + 1]!; at++) {
      const place = rows.item[at]! * verdicts.length + rows.verdict[row]!
      hits[place] = hits[place]! + weights[row]!
    }
  }
  return hits
}
