/** A figure with the 95 % interval that resampling gives; `null` bounds where none was drawn. */
export interface Estimate {
  readonly value: number
  readonly low: number | null
  readonly high: number | null
}

/** Draws of one inquiry each that a bootstrap takes at most where no number of resamples is asked for. */
const drawsAtMost = 20_000_000
const mostResamples = 1_000
const leastResamples = 100

/** How often inquiries are resampled where nothing is asked for: a thousand times, down to a hundred for many of them. */
export function usualResamples(inquiries: number): number {
  return Math.min(mostResamples, Math.max(leastResamples, Math.floor(drawsAtMost / Math.max(1, inquiries))))
}

/**
 * Draws as many as there are, with replacement (Efron 1979), and counts them by kind. Takes time in their number, and
 * one to four bytes of memory for each.
 * @param counts how many there are of each kind
 */
export function createResampler(counts: ArrayLike<number>, random: () => number): () => Uint32Array {
  const all = Array.from(counts).reduce((sum, count) => sum + count, 0)
  const kindOf = counts.length <= 0x100 ? new Uint8Array(all) : counts.length <= 0x1_0000 ? new Uint16Array(all) : new Uint32Array(all)
  let filled = 0
  for (let kind = 0; kind < counts.length; kind++) {
    kindOf.fill(kind, filled, filled + counts[kind]!)
    filled += counts[kind]!
  }
  const drawn = new Uint32Array(counts.length)
  return () => {
    drawn.fill(0)
    for (let draw = 0; draw < all; draw++) drawn[kindOf[(random() * all) >>> 0]!]!++
    return drawn
  }
}

/**
 * A figure with the percentile interval of its resampled values: the 2.5th to the 97.5th, linear between neighbours
 * (Hyndman & Fan's type 7). `null` among the values, where a resample had no such figure, is left out.
 */
export function estimateOf(value: number, resampled: readonly (number | null)[]): Estimate {
  const sorted = resampled.filter((one) => one !== null).sort((a, b) => a - b)
  if (sorted.length === 0) return { value, low: null, high: null }
  return { value, low: percentile(sorted, 0.025), high: percentile(sorted, 0.975) }
}

function percentile(sorted: readonly number[], share: number): number {
  const at = share * (sorted.length - 1)
  const below = sorted[Math.floor(at)]!
  return below + (at - Math.floor(at)) * (sorted[Math.ceil(at)]! - below)
}
