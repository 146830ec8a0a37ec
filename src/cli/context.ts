import { isRecord } from '../inquiry/parse'

export { layContext } from '../inquiry/lay-context'

/** The seller's zone that a context states, to show moments in. */
export function zoneOf(context: Record<string, unknown>): string | null {
  const zone = isRecord(context.seller) ? context.seller.timeZone : undefined
  return typeof zone === 'string' ? zone : null
}
