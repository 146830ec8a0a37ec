import { tzOffset } from '@date-fns/tz'
import { remember } from '../inquiry/remember'

const minute = 60_000
/** Shorter than any time between two changes of clocks, so that within it they change once at most. */
const stretch = 16 * 86_400_000
const stretchesAtMost = 512

/** Minutes east of UTC over sixteen days: one offset, or one before and another from a moment on. */
interface Offsets {
  readonly before: number
  readonly after: number
  readonly changesAt: number
}

const offsetsOf = remember(600, (_zone: string): Map<number, Offsets> => new Map())

/**
 * Minutes east of UTC of a zone at a moment; `null` for an unknown zone. Asking the runtime takes 4 µs and more, so the answers are kept:
 * two questions for sixteen days, and fifteen more where clocks change in them.
 */
export function zoneOffset(zone: string, at: number): number | null {
  const index = Math.floor(at / stretch)
  const known = offsetsOf(zone)
  let offsets = known.get(index)
  if (!offsets) {
    offsets = ask(zone, index * stretch, (index + 1) * stretch)
    if (known.size >= stretchesAtMost) known.clear()
    known.set(index, offsets)
  }
  const offset = at < offsets.changesAt ? offsets.before : offsets.after
  return Number.isNaN(offset) ? null : offset
}

function ask(zone: string, from: number, to: number): Offsets {
  const before = tzOffset(zone, new Date(from))
  const after = tzOffset(zone, new Date(to))
  if (before === after || Number.isNaN(before)) return { before, after: before, changesAt: Number.POSITIVE_INFINITY }
  let low = from / minute
  let high = to / minute
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (tzOffset(zone, new Date(middle * minute)) === before) low = middle
    else high = middle
  }
  return { before, after, changesAt: high * minute }
}
