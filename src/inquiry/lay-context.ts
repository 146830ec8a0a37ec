import { isRecord } from './parse'

type Json = Record<string, unknown>

/** No context lies deeper; what does is taken as it is. */
const maxDepth = 8

/** An item's own context laid over the run's, key by key: objects are merged, everything else is replaced. */
export function layContext(base: Json, over: Json, depth = 0): Json {
  const merged = new Map(Object.entries(base))
  for (const [key, value] of Object.entries(over)) {
    const below = merged.get(key)
    merged.set(key, isRecord(below) && isRecord(value) && depth < maxDepth ? layContext(below, value, depth + 1) : value)
  }
  return Object.fromEntries(merged)
}
