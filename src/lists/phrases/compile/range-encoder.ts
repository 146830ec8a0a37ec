import { backslash, bitsAtMost, firstSign, pace, signBesideBackslash } from '../range-decoder'

/** Writes what `range-decoder.ts` reads: each method is the mirror of the one of its name there. */
export class RangeEncoder {
  private low = 0
  private range = 2 ** 30 - 1
  private kept = 0
  /** How many digits wait for a carry: the kept one and full ones behind it. */
  private waiting = 1
  private signs: string[] = []

  constructor(private readonly models: Uint16Array) {}

  bit(model: number, bit: number): void {
    const likely = this.models[model]!
    const bound = (this.range >>> 11) * likely
    if (bit === 0) {
      this.range = bound
      this.models[model] = likely + ((2048 - likely) >> pace)
    } else {
      this.low += bound
      this.range -= bound
      this.models[model] = likely - (likely >> pace)
    }
    this.settle()
  }

  tree(models: number, bits: number, value: number): void {
    let read = 1
    for (let i = bits - 1; i >= 0; i--) {
      const bit = (value >> i) & 1
      this.bit(models + read, bit)
      read = (read << 1) | bit
    }
  }

  number(models: number, value: number): void {
    const bits = 31 - Math.clz32(value + 1)
    if (bits > bitsAtMost) throw new RangeError(`${value} has more than ${bitsAtMost} bits`)
    for (let i = 0; i < bits; i++) this.bit(models + i, 1)
    if (bits < bitsAtMost) this.bit(models + bits, 0)
    let read = 1
    for (let i = bits - 1; i >= 0; i--) {
      const bit = ((value + 1) >> i) & 1
      if (read < 8) this.bit(models + 8 + (bits << 3) + read, bit)
      else this.even(2, bit)
      read = (read << 1) | bit
    }
  }

  even(count: number, value: number): void {
    this.take(value, 1, count)
  }

  take(below: number, size: number, total: number): void {
    const unit = (this.range / total) | 0
    this.low += below * unit
    this.range = size * unit
    this.settle()
  }

  /** All that was written, as a text. */
  finish(): string {
    for (let i = 0; i < 6; i++) this.shift()
    return this.signs.join('')
  }

  private settle(): void {
    while (this.range < 2 ** 24) {
      this.range <<= 6
      this.shift()
    }
  }

  private shift(): void {
    const carry = this.low >= 2 ** 30 ? 1 : 0
    if (carry === 1 || this.low < 63 * 2 ** 24) {
      for (; this.waiting > 0; this.waiting--) {
        this.signs.push(signOf((this.kept + carry) & 63))
        this.kept = 63
      }
      this.kept = Math.floor(this.low / 2 ** 24) & 63
    }
    this.waiting++
    this.low = (this.low % 2 ** 24) * 64
  }
}

function signOf(digit: number): string {
  return String.fromCharCode(digit + firstSign === backslash ? signBesideBackslash : digit + firstSign)
}
