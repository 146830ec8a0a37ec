import { type Channel, grades, verdicts } from '../inquiry/schema'
import type { Policy, Weight } from '../policy/schema'
import { families } from '../rules/rule'
import { familyOf, weigh } from '../score/weigh'
import type { Labelled } from './labelled'

/** What tuning needs of a labelled inquiry. */
export interface TuneInquiry extends Pick<Labelled, 'label' | 'channel'> {
  /** What spoke, composites or not, with how many tenths of its weight count; all ten where left out. */
  readonly spoken: readonly { readonly rule: string; readonly share?: number }[]
}

/** Labelled inquiries, and what belongs together among them. */
export interface TuneData {
  readonly inquiries: readonly TuneInquiry[]
  /** For each inquiry the number of its group of near-duplicates: they are never parted by a fold, and count as one together. */
  readonly groupOf: ArrayLike<number>
  /** For each inquiry the number of the file that it came from. */
  readonly sourceOf: ArrayLike<number>
}

/** A rule or composite of the policy that spoke somewhere. */
export interface TuneItem {
  readonly id: string
  readonly kind: 'rule' | 'composite'
  /** As the policy has it. */
  readonly weight: Weight
}

/** The labelled inquiries as arrays: which items count in which row, in the order of their families. */
export interface TuneRows {
  readonly count: number
  readonly items: readonly TuneItem[]
  /** By item: place of its family in `families`. */
  readonly family: Uint8Array
  /** Row `n` has `item[start[n]]` to `item[start[n + 1] - 1]`: what spoke and is not absorbed. */
  readonly start: Uint32Array
  readonly item: Uint32Array
  /** Beside each entry of `item` the tenths of its weight that count there. */
  readonly tenths: Uint8Array | Int32Array
  /** Place in `verdicts`, -1 where the label says nothing. */
  readonly verdict: Int8Array
  /** Place in `grades`, -1 where the label says nothing. */
  readonly grade: Int8Array
  readonly base: Float64Array
  readonly source: Uint32Array
  readonly group: Uint32Array
  /** One divided by how many are in its group. */
  readonly share: Float64Array
  readonly channel: readonly (Channel | null)[]
  readonly blocked: Uint8Array
  /** Which of the ids that lift ceilings and floors spoke. */
  readonly lifting: readonly ReadonlySet<string>[]
}

const wholeShare = 10

/** Arranges labelled inquiries for fitting. Composites and absorption are worked out by the scorer's own `weigh`: neither depends on the numbers. */
export function arrangeRows({ inquiries, groupOf, sourceOf }: TuneData, policy: Policy): TuneRows {
  const count = inquiries.length
  const composites = new Set(policy.composites.map(({ id }) => id))
  const spoken: { readonly id: string; readonly tenths: number }[][] = []
  const heard = new Set<string>()
  const liftingIds = [...new Set([...policy.proof.composites, ...Object.keys(policy.floors.composites)])]
  const liftingSets = new Map<string, ReadonlySet<string>>()
  const lifting: ReadonlySet<string>[] = []
  const blocked = new Uint8Array(count)
  inquiries.forEach((inquiry, row) => {
    const rules = inquiry.spoken.filter(({ rule }) => !composites.has(rule)).map(({ rule }) => ({ rule, family: familyOf(rule) }))
    const tally = weigh(rules, policy, 0)
    const tenths = new Map(inquiry.spoken.map(({ rule, share = wholeShare }) => [rule, share]))
    const counted = tally.items.filter(({ absorbedBy }) => absorbedBy === undefined).map(({ rule }) => ({ id: rule, tenths: composites.has(rule) ? wholeShare : tenths.get(rule)! }))
    for (const { id } of counted) heard.add(id)
    spoken.push(counted)
    const lifts = liftingIds.filter((id) => tally.spoke.has(id))
    const key = lifts.join(' ')
    if (!liftingSets.has(key)) liftingSets.set(key, new Set(lifts))
    lifting.push(liftingSets.get(key)!)
    blocked[row] = tally.spoke.has('history.blocked') || tally.spoke.has('history.denied') ? 1 : 0
  })
  const items = itemsOf(policy, heard)
  const family = Uint8Array.from(items, ({ id }) => families.indexOf(familyOf(id)))
  const place = new Map(items.map(({ id }, index) => [id, index]))
  const start = new Uint32Array(count + 1)
  for (let row = 0; row < count; row++) start[row + 1] = start[row]! + spoken[row]!.filter(({ id }) => place.has(id)).length
  const item = new Uint32Array(start[count]!)
  const tenths = new Uint8Array(item.length)
  spoken.forEach((all, row) => {
    const known = all.filter(({ id }) => place.has(id)).map((one) => ({ at: place.get(one.id)!, tenths: one.tenths }))
    known.sort((a, b) => family[a.at]! - family[b.at]! || a.at - b.at)
    item.set(known.map(({ at }) => at), start[row]!)
    tenths.set(known.map((one) => one.tenths), start[row]!)
  })
  return {
    count,
    items,
    family,
    start,
    item,
    tenths,
    verdict: Int8Array.from(inquiries, ({ label }) => (label.verdict === null ? -1 : verdicts.indexOf(label.verdict))),
    grade: Int8Array.from(inquiries, ({ label }) => (label.grade === null ? -1 : grades.indexOf(label.grade))),
    base: Float64Array.from(inquiries, ({ channel }) => policy.bases[channel ?? 'unknown']),
    source: Uint32Array.from(inquiries, (_, row) => sourceOf[row] ?? 0),
    group: Uint32Array.from(inquiries, (_, row) => groupOf[row] ?? row),
    share: sharesOf(inquiries.map((_, row) => groupOf[row] ?? row)),
    channel: inquiries.map(({ channel }) => channel),
    blocked,
    lifting,
  }
}

/** What spoke, in the policy's own order: the order of the rows does not matter. */
function itemsOf(policy: Policy, heard: ReadonlySet<string>): TuneItem[] {
  const item = (kind: TuneItem['kind'], id: string, weight: Weight): TuneItem => ({ id, kind, weight })
  return [...Object.entries(policy.weights).map(([id, weight]) => item('rule', id, weight)), ...policy.composites.map(({ id, weight }) => item('composite', id, weight))].filter(({ id }) => heard.has(id))
}

function sharesOf(groups: readonly number[]): Float64Array {
  const sizes = new Map<number, number>()
  for (const group of groups) sizes.set(group, (sizes.get(group) ?? 0) + 1)
  return Float64Array.from(groups, (group) => 1 / sizes.get(group)!)
}
