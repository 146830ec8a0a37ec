import { riskClasses, type RiskClass, type Verdict } from '../inquiry/schema'
import type { Composite, Policy, Weight } from '../policy/schema'
import { families, type Family } from '../rules/rule'
import type { Decibans } from './assessment'

/** A rule or composite that spoke, with what it moves. */
export interface Weighed {
  readonly rule: string
  readonly family: Family
  readonly points: number
  readonly decibans: Decibans
  readonly absorbedBy?: string
}

/** The sums, after caps. */
export interface Tally {
  /** What spoke, in the given order, then the composites. */
  readonly items: readonly Weighed[]
  /** The ids of all of them. */
  readonly spoke: ReadonlySet<string>
  readonly worth: number
  /** Decibans of each class against `genuine`, the prior with them, clamped to ±200. */
  readonly decibans: Readonly<Record<RiskClass, number>>
}

const clampDecibans = 200

/** Adds up what spoke. Sums of integers: the order of the rules cannot matter. */
export function weigh(spoke: readonly { rule: string; family: Family; share?: number | undefined }[], policy: Policy, base: number): Tally {
  const ids = new Set(spoke.map(({ rule }) => rule))
  const composed = policy.composites.filter((composite) => applies(composite, ids) && ids.add(composite.id))
  const absorbers = new Map<string, string>()
  for (const composite of composed) for (const id of composite.absorbs ?? []) if (ids.has(id) && !absorbers.has(id)) absorbers.set(id, composite.id)
  const items: Weighed[] = []
  const include = (rule: string, family: Family, weight: Weight, share = wholeShare) => {
    const absorbedBy = absorbers.get(rule)
    if (absorbedBy) items.push({ rule, family, points: 0, decibans: {}, absorbedBy })
    else if (share === wholeShare) items.push({ rule, family, points: weight.points ?? 0, decibans: decibansOf(weight) })
    else items.push({ rule, family, points: partOf(weight.points ?? 0, share), decibans: mapValues(decibansOf(weight), (value) => partOf(value, share)) })
  }
  for (const { rule, family, share } of spoke) include(rule, family, policy.weights[rule] ?? noWeight, share)
  const shares = new Map<string, number>()
  for (const { rule, share } of spoke) if (share !== undefined && share !== wholeShare) shares.set(rule, share)
  for (const composite of composed) {
    const share = shares.size === 0 ? wholeShare : shareOf(composite, ids, shares)
    if (share !== wholeShare) shares.set(composite.id, share)
    include(composite.id, familyOf(composite.id), composite.weight, share)
  }
  return { items, spoke: ids, ...sum(items, policy, base) }
}

/** The family of a rule or composite, by its id. */
export function familyOf(id: string): Family {
  const name = id.slice(0, id.indexOf('.'))
  return (families as readonly string[]).includes(name) ? (name as Family) : 'model'
}

function applies(composite: Composite, ids: ReadonlySet<string>): boolean {
  if (composite.all && !composite.all.every((id) => ids.has(id))) return false
  if (composite.none?.some((id) => ids.has(id))) return false
  if (!composite.any?.length) return true
  let count = 0
  for (const id of composite.any) if (ids.has(id)) count++
  return count >= (composite.atLeast ?? 1)
}

/** A composite counts as much as the least of what it needs all of, and the most of what it needs any of. */
function shareOf({ all = [], any = [] }: Composite, ids: ReadonlySet<string>, shares: ReadonlyMap<string, number>): number {
  let share = wholeShare
  for (const id of all) share = Math.min(share, shares.get(id) ?? wholeShare)
  let most = 0
  for (const id of any) if (ids.has(id)) most = Math.max(most, shares.get(id) ?? wholeShare)
  return most > 0 ? Math.min(share, most) : share
}

const noWeight: Weight = {}
/** Shares are told in tenths. */
const wholeShare = 10

function partOf(value: number, share: number): number {
  // A small negative part is rounded to minus nought, which JSON does not know.
  return Math.round((value * share) / wholeShare) + 0
}

function mapValues(decibans: Decibans, change: (value: number) => number): Decibans {
  const out: { [Class in RiskClass]?: number } = {}
  for (const name of riskClasses) if (decibans[name]) out[name] = change(decibans[name])
  return out
}

/** A policy's weights are the same objects for every inquiry. */
const known = new WeakMap<Weight, Decibans>()

function decibansOf(weight: Weight): Decibans {
  let decibans = known.get(weight)
  if (!decibans) {
    const out: { [Class in RiskClass]?: number } = {}
    for (const name of riskClasses) if (weight[name]) out[name] = weight[name]
    known.set(weight, (decibans = Object.freeze(out)))
  }
  return decibans
}

function sum(items: readonly Weighed[], policy: Policy, base: number): { worth: number; decibans: Record<RiskClass, number> } {
  let worth = base
  const decibans = { spam: policy.priors.spam, spy: policy.priors.spy, fraud: policy.priors.fraud }
  for (const family of families) {
    let points = 0
    let spam = 0
    let spy = 0
    let fraud = 0
    for (const item of items) {
      if (item.family !== family) continue
      points += item.points
      spam += item.decibans.spam ?? 0
      spy += item.decibans.spy ?? 0
      fraud += item.decibans.fraud ?? 0
    }
    const caps = policy.caps[family]
    worth += clamp(points, caps.points.min, caps.points.max)
    decibans.spam += clamp(spam, caps.decibans.min, caps.decibans.max)
    decibans.spy += clamp(spy, caps.decibans.min, caps.decibans.max)
    decibans.fraud += clamp(fraud, caps.decibans.min, caps.decibans.max)
  }
  for (const name of riskClasses) decibans[name] = clamp(decibans[name], -clampDecibans, clampDecibans)
  return { worth: clamp(worth, 0, 100), decibans }
}

function clamp(value: number, min: number, max: number): number {
  return Math.min(max, Math.max(min, value))
}

/** 10^(i/10) for i from 0 to 9, as literals: `Math.pow` may differ in the last bit between runtimes. */
const mantissas = [1, 1.2589254117941673, 1.5848931924611136, 1.9952623149688795, 2.51188643150958, 3.1622776601683795, 3.9810717055349722, 5.011872336272722, 6.309573444801933, 7.943282347242816] as const
const tens = [1e-20, 1e-19, 1e-18, 1e-17, 1e-16, 1e-15, 1e-14, 1e-13, 1e-12, 1e-11, 1e-10, 1e-9, 1e-8, 1e-7, 1e-6, 1e-5, 1e-4, 1e-3, 1e-2, 1e-1, 1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20] as const

function powerOf(decibans: number): number {
  const whole = Math.floor(decibans / 10)
  return mantissas[decibans - whole * 10]! * tens[whole + 20]!
}

/** Ties go to the first of these. */
const order = ['genuine', 'spam', 'spy', 'fraud'] as const satisfies readonly Verdict[]

/** The four probabilities in ten-thousandths, summing to 10,000 by largest remainder. */
export function probabilitiesOf(decibans: Readonly<Record<RiskClass, number>>): Record<Verdict, number> {
  const odds = order.map((name) => (name === 'genuine' ? 1 : powerOf(decibans[name])))
  const total = odds.reduce((sum, value) => sum + value, 0)
  const exact = odds.map((value) => (value / total) * 10000)
  const whole = exact.map(Math.floor)
  let missing = 10000 - whole.reduce((sum, value) => sum + value, 0)
  const left = exact.map((value, index) => value - whole[index]!)
  for (; missing > 0; missing--) {
    let largest = 0
    for (let index = 1; index < left.length; index++) if (left[index]! > left[largest]!) largest = index
    left[largest] = -1
    whole[largest]!++
  }
  return { genuine: whole[0]!, spam: whole[1]!, spy: whole[2]!, fraud: whole[3]! }
}

/** The most probable class. */
export function verdictOf(probabilities: Readonly<Record<Verdict, number>>): Verdict {
  return order.reduce((best, name) => (probabilities[name] > probabilities[best] ? name : best), 'genuine' as Verdict)
}
