/** A loss before and after, on rows that were not fitted on: the mean in nats, and the standard error of the difference. */
export interface Comparison {
  readonly before: number
  readonly after: number
  readonly error: number
  /** How many rows were held out. */
  readonly rows: number
}

/** Losses of held-out rows before and after, gathered over folds and repetitions. */
export interface LossTally {
  readonly add: (row: number, before: number, after: number) => void
  /** `null` where nothing was held out. */
  readonly compare: (weights: Float64Array) => Comparison | null
}

export function createLossTally(count: number): LossTally {
  const before = new Float64Array(count)
  const after = new Float64Array(count)
  const times = new Uint32Array(count)
  return {
    add(row, old, fitted) {
      before[row] = before[row]! + old
      after[row] = after[row]! + fitted
      times[row] = times[row]! + 1
    },
    compare(weights) {
      let total = 0
      let rows = 0
      const mean = { before: 0, after: 0 }
      for (let row = 0; row < count; row++) {
        if (times[row] === 0) continue
        total += weights[row]!
        rows++
        mean.before += (weights[row]! * before[row]!) / times[row]!
        mean.after += (weights[row]! * after[row]!) / times[row]!
      }
      if (total === 0) return null
      mean.before /= total
      mean.after /= total
      const change = mean.after - mean.before
      let spread = 0
      for (let row = 0; row < count; row++) {
        if (times[row] !== 0) spread += (weights[row]! * ((after[row]! - before[row]!) / times[row]! - change)) ** 2
      }
      return { ...mean, error: Math.sqrt(spread) / total, rows }
    },
  }
}

/** The share of the loss that is gone; below 0 where it has grown. */
export function gainOf({ before, after }: Comparison): number {
  return before === 0 ? -after : (before - after) / before
}

const rowsOfDoubt = 40

/** Whether the loss is less by more than chance: one standard error, and more where few rows make the error itself unsure. */
export function isSurelyLess({ before, after, error, rows }: Comparison): boolean {
  return before - after > error * (1 + rowsOfDoubt / rows)
}
