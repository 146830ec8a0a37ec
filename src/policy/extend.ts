import { isRecord } from '../inquiry/parse'
import type { Policy } from './schema'

/** A part of a policy: what it names replaces what the base has. */
export type PolicyPatch = { readonly [Key in keyof Policy]?: Policy[Key] extends readonly unknown[] ? Policy[Key] : Policy[Key] extends object ? DeepPartial<Policy[Key]> : Policy[Key] }
type DeepPartial<T> = { readonly [Key in keyof T]?: T[Key] extends readonly unknown[] ? T[Key] : T[Key] extends object ? DeepPartial<T[Key]> : T[Key] }

/**
 * A policy with a patch laid over it: objects key by key, composites by their ids, everything else whole.
 * The result is not validated here; `createScorer` does that.
 */
export function extendPolicy(base: Policy, patch: PolicyPatch): Policy {
  const merged = merge(base, patch) as Policy
  if (!patch.composites) return merged
  const patched = new Map(patch.composites.map((composite) => [composite.id, composite]))
  const kept = base.composites.map((composite) => {
    const replacement = patched.get(composite.id) ?? composite
    patched.delete(composite.id)
    return replacement
  })
  return { ...merged, composites: [...kept, ...patched.values()] }
}

function merge(base: unknown, patch: unknown): unknown {
  if (!isRecord(base) || !isRecord(patch)) return patch
  const out: Record<string, unknown> = { ...base }
  for (const [key, value] of Object.entries(patch)) if (value !== undefined) out[key] = merge(base[key], value)
  return out
}
