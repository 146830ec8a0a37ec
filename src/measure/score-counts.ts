/** Honest and bad inquiries by score, from the highest score to the lowest; equal scores stand together. */
export interface ScoreCounts {
  readonly scores: ArrayLike<number>
  readonly honest: ArrayLike<number>
  readonly bad: ArrayLike<number>
}

/** Counts scores as they come; memory grows with the different scores. */
export interface ScoreCounter {
  /** @param score the higher, the more likely bad */
  readonly add: (score: number, isBad: boolean) => void
  readonly counts: () => ScoreCounts
}

export function createScoreCounter(): ScoreCounter {
  const found = new Map<number, { honest: number; bad: number }>()
  return {
    add(score, isBad) {
      let at = found.get(score)
      if (!at) found.set(score, (at = { honest: 0, bad: 0 }))
      at[isBad ? 'bad' : 'honest']++
    },
    counts() {
      const sorted = [...found].sort((a, b) => b[0] - a[0])
      return { scores: sorted.map(([score]) => score), honest: sorted.map(([, at]) => at.honest), bad: sorted.map(([, at]) => at.bad) }
    },
  }
}

/** Counts a list of scored inquiries. */
export function countScores(items: Iterable<readonly [score: number, isBad: boolean]>): ScoreCounts {
  const counter = createScoreCounter()
  for (const [score, isBad] of items) counter.add(score, isBad)
  return counter.counts()
}

/** All that are counted. */
export function sumOf(counts: ArrayLike<number>): number {
  let sum = 0
  for (let at = 0; at < counts.length; at++) sum += counts[at]!
  return sum
}
