/**
 * How often each of a list of things is still to come: a Fenwick tree over counts. What was taken counts no more, so that
 * the last ones cost next to nothing.
 */
export class Remaining {
  private readonly sums: Int32Array
  private readonly top: number
  total = 0

  constructor(private readonly counts: Int32Array) {
    const { length } = counts
    this.sums = new Int32Array(length + 1)
    for (let i = 1; i <= length; i++) {
      this.sums[i]! += counts[i - 1]!
      this.total += counts[i - 1]!
      const over = i + (i & -i)
      if (over <= length) this.sums[over]! += this.sums[i]!
    }
    this.top = length === 0 ? 0 : 1 << (31 - Math.clz32(length))
  }

  /** How often the things before one are still to come. */
  below(thing: number): number {
    let sum = 0
    for (let i = thing; i > 0; i -= i & -i) sum += this.sums[i]!
    return sum
  }

  /** The thing at a place of the whole. */
  at(place: number): number {
    let found = 0
    let rest = place
    for (let step = this.top; step > 0; step >>= 1) {
      const next = found + step
      if (next < this.sums.length && this.sums[next]! <= rest) {
        found = next
        rest -= this.sums[next]!
      }
    }
    return found
  }

  of(thing: number): number {
    return this.counts[thing]!
  }

  take(thing: number): void {
    this.counts[thing]!--
    this.total--
    for (let i = thing + 1; i < this.sums.length; i += i & -i) this.sums[i]!--
  }
}
