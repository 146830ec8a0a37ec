import { families, type Family } from '../rules/rule'
import { type GuardedWeight, keepSign, type Part } from './tune-guards'
import type { RowLoss } from './tune-losses'
import type { TuneItem } from './tune-rows'
import { type FreeValue, minimise } from './tune-solver'
import type { CappedSums } from './tune-sums'

/** What the weights of one family that move one thing one way were multiplied by, those that may move. */
export interface Factor {
  readonly family: Family
  readonly part: Part
  readonly sign: 1 | -1
  readonly factor: number
  /** Its standard error. */
  readonly error: number
  /** Inquiries in which any of them counts, near-duplicates counted once. */
  readonly hits: number
  /** How many weights it multiplies. */
  readonly weights: number
}

export interface FactorFit {
  readonly values: Float64Array
  readonly factors: readonly Factor[]
}

/** With fewer hits than this a family tells nothing that its weights do not tell by themselves. */
const leastHits = 10
/** At so many hits the prior around 1 is 1.4 times as tight as at very many. */
const hitsOfHalf = 20
/** No family is trusted, or distrusted, half as much again: so much is beyond what an inbox tells of inquiries to come. */
const leastFactor = 2 / 3
const mostFactor = 3 / 2

/**
 * The values with each family's weights multiplied by the factor that fits the rows best, held toward 1: what single weights have
 * too few hits to tell, they may tell together. Weights that are not free stay, and count as they are.
 */
export function fitFactors(model: CappedSums, heads: readonly Part[], loss: RowLoss, rowWeights: Float64Array, intercepts: readonly FreeValue[], hand: Float64Array, deviation: number, guarded: readonly GuardedWeight[]): FactorFit {
  const groups = groupsOf(model, heads, hand, guarded)
  const { sums, hits } = factorSums(model, heads, groups, hand, rowWeights)
  const shift = (groups.length - model.rows.items.length) * heads.length
  const start = new Float64Array(hand.length + shift)
  groups.forEach(({ head }, group) => (start[group * heads.length + head] = 1))
  for (const { at } of intercepts) start[at + shift] = hand[at]!
  const free = groups.flatMap(({ head, isFree }, group): (FreeValue & { group: number })[] =>
    isFree && hits[group]! >= leastHits
      ? [{ group, at: group * heads.length + head, home: 1, deviation: deviation / Math.sqrt(1 + hitsOfHalf / hits[group]!), doubt: 0, least: leastFactor, most: mostFactor }]
      : [],
  )
  const fit = minimise(sums, loss, rowWeights, [...free, ...intercepts.map((value) => ({ ...value, at: value.at + shift }))], start)
  const values = hand.slice()
  for (const { at } of intercepts) values[at] = fit.values[at + shift]!
  const factors = free.map(({ group, at }, index): Factor => {
    const { family, head, sign, members } = groups[group]!
    const factor = fit.values[at]!
    const part = heads[head]!
    for (const member of members) values[member] = keepSign(hand[member]!, hand[member]! * factor, part)
    return { family: families[family]!, part, sign, factor, error: fit.errors[index]!, hits: hits[group]!, weights: members.length }
  })
  return { values, factors }
}

interface Group {
  /** Its place in `families`. */
  readonly family: number
  readonly head: number
  readonly sign: 1 | -1
  /** Whether its weights may move. */
  readonly isFree: boolean
  /** Places of its weights among the model's values. */
  readonly members: number[]
}

/** Families in their order, so that the rows' entries need no sorting. */
function groupsOf({ rows }: CappedSums, heads: readonly Part[], hand: Float64Array, guarded: readonly GuardedWeight[]): Group[] {
  const free = new Set(guarded.filter(({ withFamily }) => withFamily).map(({ at }) => at))
  const groups = new Map<string, Group>()
  rows.items.forEach((_, item) =>
    heads.forEach((_part, head) => {
      const at = item * heads.length + head
      if (hand[at] === 0) return
      const seen = { family: rows.family[item]!, head, sign: hand[at]! > 0 ? (1 as const) : (-1 as const), isFree: free.has(at) }
      const key = Object.values(seen).join(' ')
      if (!groups.has(key)) groups.set(key, { ...seen, members: [] })
      groups.get(key)!.members.push(at)
    }),
  )
  return [...groups.values()].sort((a, b) => a.family - b.family)
}

/** The same sums as a function of one factor a group, and in how many rows each group counts. */
function factorSums(model: CappedSums, heads: readonly Part[], groups: readonly Group[], hand: Float64Array, rowWeights: Float64Array): { readonly sums: CappedSums; readonly hits: Float64Array } {
  const { rows } = model
  const groupAt = new Map(groups.flatMap(({ members }, group) => members.map((at) => [at, group] as const)))
  const start = new Uint32Array(rows.count + 1)
  const item: number[] = []
  const tenths: number[] = []
  const hits = new Float64Array(groups.length)
  for (let row = 0; row < rows.count; row++) {
    const sums = new Map<number, number>()
    for (let entry = rows.start[row]!; entry < rows.start[row + 1]!; entry++) {
      for (let head = 0; head < heads.length; head++) {
        const at = rows.item[entry]! * heads.length + head
        const group = groupAt.get(at)
        if (group !== undefined) sums.set(group, (sums.get(group) ?? 0) + hand[at]! * rows.tenths[entry]!)
      }
    }
    for (const [group, sum] of [...sums].sort(([a], [b]) => a - b)) {
      item.push(group)
      tenths.push(sum)
      hits[group] = hits[group]! + rowWeights[row]!
    }
    start[row + 1] = item.length
  }
  const items = groups.map((_, group): TuneItem => ({ id: String(group), kind: 'rule', weight: {} }))
  const family = Uint8Array.from(groups, (group) => group.family)
  return { sums: { ...model, rows: { ...rows, items, family, start, item: Uint32Array.from(item), tenths: Int32Array.from(tenths) } }, hits }
}
