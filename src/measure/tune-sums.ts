import type { Policy } from '../policy/schema'
import { families } from '../rules/rule'
import type { TuneRows } from './tune-rows'

/**
 * The scorer's sums as a function of the weights: for each row and head (a class, or worth) an offset, the intercept
 * of the row's set, and the families' sums, each held within its caps.
 */
export interface CappedSums {
  readonly rows: TuneRows
  readonly heads: number
  /** By family. */
  readonly min: Float64Array
  readonly max: Float64Array
  /** By row and head. */
  readonly offset: Float64Array
  /** The row's set of intercepts; `null` where there are none. */
  readonly setOf: Uint32Array | null
  readonly sets: number
}

/** Where a weight stands among the values: by item and head. The intercepts stand behind all weights, by set and head. */
export function valuesLength({ rows, heads, sets }: CappedSums): number {
  return (rows.items.length + sets) * heads
}

/** A family's caps as the policy has them. */
export function capsOf(policy: Policy, kind: 'points' | 'decibans'): { readonly min: Float64Array; readonly max: Float64Array } {
  return { min: Float64Array.from(families, (family) => policy.caps[family][kind].min), max: Float64Array.from(families, (family) => policy.caps[family][kind].max) }
}

/** The values that a small change of moves a row's sums by. */
export interface OpenValues {
  count: number
  /** Their places among the values, the heads that they are summed to, and how much of them. */
  readonly at: Int32Array
  readonly head: Int32Array
  readonly part: Float64Array
}

/** Room for the open values of any row. */
export function openValues({ rows, heads }: CappedSums): OpenValues {
  let longest = 0
  for (let row = 0; row < rows.count; row++) longest = Math.max(longest, rows.start[row + 1]! - rows.start[row]!)
  const size = (longest + 1) * heads
  return { count: 0, at: new Int32Array(size), head: new Int32Array(size), part: new Float64Array(size) }
}

/**
 * The sums of one row into `sums`, and what moves them into `open`: nothing of a family that is held at its cap. With `whole`
 * each weight's part is a whole number, as the scorer has it; fitting goes without.
 */
export function sumRow({ rows, heads, min, max, offset, setOf }: CappedSums, values: Float64Array, row: number, sums: Float64Array, open: OpenValues | null = null, whole = false): void {
  const { items, family, start, item, tenths } = rows
  const end = start[row + 1]!
  let found = 0
  for (let head = 0; head < heads; head++) {
    let sum = offset[row * heads + head]!
    if (setOf !== null) {
      const at = (items.length + setOf[row]!) * heads + head
      sum += values[at]!
      if (open !== null) {
        open.at[found] = at
        open.head[found] = head
        open.part[found++] = 1
      }
    }
    for (let first = start[row]!; first < end; ) {
      const room = family[item[first]!]!
      let part = 0
      let last = first
      for (; last < end && family[item[last]!] === room; last++) {
        const moved = (values[item[last]! * heads + head]! * tenths[last]!) / 10
        part += whole ? Math.round(moved) : moved
      }
      if (part !== 0 && part >= max[room]!) sum += max[room]!
      else if (part !== 0 && part <= min[room]!) sum += min[room]!
      else {
        sum += part
        if (open !== null) {
          for (let at = first; at < last; at++) {
            open.at[found] = item[at]! * heads + head
            open.head[found] = head
            open.part[found++] = tenths[at]! / 10
          }
        }
      }
      first = last
    }
    sums[head] = sum
  }
  if (open !== null) open.count = found
}
