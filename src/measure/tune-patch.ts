import type { PolicyPatch } from '../policy/extend'
import type { Policy, Weight } from '../policy/schema'
import type { Part } from './tune-guards'

/** One number of the policy that is another now. */
export interface WeightChange {
  readonly id: string
  readonly part: Part
  readonly to: number
}

/** The policy with changed weights; everything else as it is. */
export function changedPolicy(policy: Policy, changes: readonly WeightChange[]): Policy {
  const changed = new Map<string, Weight>()
  for (const { id, part, to } of changes) changed.set(id, { ...changed.get(id), [part]: to })
  const weights = Object.fromEntries(Object.entries(policy.weights).map(([id, weight]) => [id, { ...weight, ...changed.get(id) }]))
  const composites = policy.composites.map((composite) => ({ ...composite, weight: { ...composite.weight, ...changed.get(composite.id) } }))
  return { ...policy, id: tunedId(policy.id), weights, composites }
}

const longestId = 100
const suffix = '-tuned'

function tunedId(id: string): string {
  return id.endsWith(suffix) ? id : id.slice(0, longestId - suffix.length) + suffix
}

/**
 * What of a policy differs from a base, as a patch over it: the numbers of weights that are others, whole composites, and
 * whatever else the policy states otherwise.
 */
export function patchBetween(base: Policy, policy: Policy): PolicyPatch {
  const patch: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(policy)) {
    if (key === 'weights' || key === 'composites' || sameJson(value, base[key as keyof Policy])) continue
    patch[key] = value
  }
  const weights = Object.entries(policy.weights).flatMap(([id, weight]) => {
    const old = base.weights[id] ?? {}
    const parts = Object.entries(weight).filter(([part, value]) => (old[part as Part] ?? 0) !== value)
    return parts.length === 0 && base.weights[id] ? [] : [[id, Object.fromEntries(parts)] as const]
  })
  if (weights.length > 0) patch.weights = Object.fromEntries(weights)
  const known = new Map(base.composites.map((composite) => [composite.id, composite]))
  const composites = policy.composites.filter((composite) => !sameJson(composite, known.get(composite.id)))
  if (composites.length > 0) patch.composites = composites
  return patch as PolicyPatch
}

function sameJson(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
