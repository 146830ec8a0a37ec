import type { Facts } from '../facts/types'
import type { Context } from '../inquiry/schema'

/** Receipt, or `now` where it is not known; and the moment to judge at, never before receipt. */
export function momentsOf(facts: Facts, context: Context): { readonly received: number | null; readonly now: number | null } {
  const read = (given: string | undefined): number | null => {
    const at = given ? Date.parse(given) : Number.NaN
    return Number.isNaN(at) ? null : at
  }
  const receivedAt = read(facts.inquiry.receivedAt)
  const now = read(context.now)
  return { received: receivedAt ?? now, now: now === null ? receivedAt : Math.max(now, receivedAt ?? now) }
}
