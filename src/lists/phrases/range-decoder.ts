/**
 * Reads what `compile/range-encoder.ts` wrote: a range coder over a text of 64 signs, six bits each. Numbers stay below
 * 2^30, so that they are small integers to every engine. `models` holds for each model of a bit how likely it is 0, of 2,048;
 * it moves a part of the way towards each bit read.
 */
export class RangeDecoder {
  private range = 2 ** 30 - 1
  private code = 0
  private at = 1

  constructor(private readonly text: string, private readonly models: Uint16Array) {
    for (let digit = 0; digit < 5; digit++) this.code = (this.code << 6) | digitOf(this.text.charCodeAt(this.at++))
  }

  bit(model: number): number {
    const likely = this.models[model]!
    const bound = (this.range >>> 11) * likely
    let bit = 0
    if (this.code < bound) {
      this.range = bound
      this.models[model] = likely + ((2048 - likely) >> pace)
    } else {
      this.range -= bound
      this.code -= bound
      this.models[model] = likely - (likely >> pace)
      bit = 1
    }
    while (this.range < 2 ** 24) {
      this.range <<= 6
      this.code = (this.code << 6) | digitOf(this.text.charCodeAt(this.at++))
    }
    return bit
  }

  /** A number of so many bits, the highest first, each with a model of its own for what was read before it. */
  tree(first: number, bits: number): number {
    const { models, text } = this
    let { range, code } = this
    let read = 1
    for (let i = 0; i < bits; i++) {
      const likely = models[first + read]!
      const bound = (range >>> 11) * likely
      if (code < bound) {
        range = bound
        models[first + read] = likely + ((2048 - likely) >> pace)
        read <<= 1
      } else {
        range -= bound
        code -= bound
        models[first + read] = likely - (likely >> pace)
        read = (read << 1) | 1
      }
      while (range < 2 ** 24) {
        range <<= 6
        code = (code << 6) | digitOf(text.charCodeAt(this.at++))
      }
    }
    this.range = range
    this.code = code
    return read - (1 << bits)
  }

  /** A number from 0, the smaller the cheaper: how many bits it has, then the bits. Uses `numberModels` models. */
  number(models: number): number {
    let bits = 0
    while (bits < bitsAtMost && this.bit(models + bits) === 1) bits++
    if (bits < 4) return this.tree(models + 8 + (bits << 3), bits) + (1 << bits) - 1
    let read = 8 | this.tree(models + 8 + (bits << 3), 3)
    for (let i = 3; i < bits; i++) read = (read << 1) | this.even(2)
    return read - 1
  }

  /** One of so many, all as likely. */
  even(count: number): number {
    const value = this.peek(count)
    this.take(value, 1, count)
    return value
  }

  /** A place among `total` that tells which share of it was written; `take` must follow with that share. */
  peek(total: number): number {
    const unit = (this.range / total) | 0
    const value = (this.code / unit) | 0
    return value < total ? value : total - 1
  }

  take(below: number, size: number, total: number): void {
    const unit = (this.range / total) | 0
    this.code -= below * unit
    this.range = size * unit
    while (this.range < 2 ** 24) {
      this.range <<= 6
      this.code = (this.code << 6) | digitOf(this.text.charCodeAt(this.at++))
    }
  }
}

/** How far a model moves: by a part of 2 to this power. */
export const pace = 5
/** Models of one `number`. */
export const numberModels = 8 + 17 * 8
/** Of a `number`. */
export const bitsAtMost = 16
/** The signs are 64 neighbours in ASCII, but for the backslash, for which the one behind the last stands. */
export const firstSign = 40
export const backslash = 92
export const signBesideBackslash = 104

/** Six bits; 0 where the text is at its end. */
function digitOf(sign: number): number {
  return sign === signBesideBackslash ? backslash - firstSign : (sign - firstSign) & 63
}
