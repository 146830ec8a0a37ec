/**
 * Multinomial logistic regression over counts of grams, by FTRL-proximal (McMahan et al. 2013): its L1 keeps most weights at nought.
 * The weights kept are then learnt again as the small whole numbers that the table stores.
 */
import { eachGram } from '../../src/lists/languages/grams'

export interface Example {
  /** Which class it is. */
  readonly language: number
  /** Words as the detector gets them. */
  readonly words: string
}

export interface Settings {
  /** Languages. */
  readonly classes: number
  /** Draws the next example to learn from. */
  readonly draw: () => Example
  /** Texts that say which grams there are, and how many hold each. */
  readonly vocabulary: Iterable<string>
  /** Texts that a gram must stand in to be looked at. */
  readonly gramsFrom: number
  /** Weights to keep. */
  readonly keep: number
  /** Examples of a round. */
  readonly round: number
  readonly rounds: number
  readonly l1: number
}

export interface Learnt {
  readonly grams: readonly string[]
  /** For each gram its levels by class. */
  levelOf(gram: number, language: number): number
  /** Which number a gram has; `undefined` for an unknown one. */
  readonly index: ReadonlyMap<number, number>
}

/** What one level weighs, in nats. */
export const levelStep = 0.32
const levelAtMost = 31
const rate = 0.15
const l2 = 0.3

export function learn({ classes, draw, vocabulary, gramsFrom, keep, round, rounds, l1 }: Settings, report: (line: string) => void): Learnt {
  const { grams, index, holders } = countGrams(vocabulary, gramsFrom)
  const size = grams.length * classes
  const z = new Float32Array(size)
  const n = new Float32Array(size)
  const weights = new Float32Array(size)
  let kept: Uint8Array | null = null
  let stored: Float32Array | null = null
  const scores = new Float64Array(classes)

  const study = (count: number, penalty: number): number => {
    let loss = 0
    const used = stored ?? weights
    for (let step = 0; step < count; step++) {
      const { language, words } = draw()
      const counts = new Map<number, number>()
      eachGram(words, (hash) => {
        const gram = index.get(hash)
        if (gram !== undefined) counts.set(gram, (counts.get(gram) ?? 0) + 1)
      })
      scores.fill(0)
      for (const [gram, times] of counts) for (let c = 0, at = gram * classes; c < classes; c++, at++) scores[c]! += used[at]! * times
      const highest = scores.reduce((high, score) => Math.max(high, score), -Infinity)
      let sum = 0
      for (let c = 0; c < classes; c++) sum += scores[c] = Math.exp(scores[c]! - highest)
      loss -= Math.log(scores[language]! / sum + 1e-12)
      for (let c = 0; c < classes; c++) {
        const error = scores[c]! / sum - (c === language ? 1 : 0)
        if (Math.abs(error) < 1e-4) continue
        for (const [gram, times] of counts) {
          const at = gram * classes + c
          if (kept && !kept[at]) continue
          const gradient = error * times
          const squares = n[at]! + gradient * gradient
          z[at] = z[at]! + gradient - ((Math.sqrt(squares) - Math.sqrt(n[at]!)) / rate) * weights[at]!
          n[at] = squares
          const pull = z[at]!
          weights[at] = Math.abs(pull) <= penalty ? 0 : -(pull - Math.sign(pull) * penalty) / ((1 + Math.sqrt(squares)) / rate + l2)
          if (stored) stored[at] = levelFor(weights[at]!) * levelStep
        }
      }
    }
    return loss / count
  }

  for (let pass = 1; pass <= rounds; pass++) report(`round ${pass} of ${rounds}: loss ${study(round, l1).toFixed(4)}`)
  for (const times of [4, 2, 1.4, 1]) {
    kept = strongest(weights, holders, classes, Math.round(keep * times))
    for (let at = 0; at < size; at++) if (!kept[at]) weights[at] = 0
    report(`${Math.round(keep * times)} weights: loss ${study(2 * round, 0).toFixed(4)}`)
  }
  stored = weights.map((weight) => levelFor(weight) * levelStep)
  report(`as levels: loss ${study(4 * round, 0).toFixed(4)}`)
  return { grams, index, levelOf: (gram, language) => levelFor(weights[gram * classes + language]!) }
}

function levelFor(weight: number): number {
  return Math.max(-levelAtMost, Math.min(levelAtMost, Math.round(weight / levelStep)))
}

function countGrams(vocabulary: Iterable<string>, atLeast: number): { grams: string[]; index: Map<number, number>; holders: number[] } {
  const seen = new Map<number, { gram: string; holders: number }>()
  for (const words of vocabulary) {
    const here = new Set<number>()
    eachGram(words, (hash, start, end) => {
      if (here.has(hash)) return
      here.add(hash)
      const known = seen.get(hash)
      if (known) known.holders++
      else seen.set(hash, { gram: words.slice(start, end), holders: 1 })
    })
  }
  const grams: string[] = []
  const holders: number[] = []
  const index = new Map<number, number>()
  for (const [hash, { gram, holders: count }] of seen) {
    if (count < atLeast) continue
    index.set(hash, grams.length)
    grams.push(gram)
    holders.push(count)
  }
  return { grams, index, holders }
}

/** Marks the weights that change most answers: the large ones, of grams met often. */
function strongest(weights: Float32Array, holders: readonly number[], classes: number, count: number): Uint8Array {
  const ranked: { at: number; strength: number }[] = []
  for (let at = 0; at < weights.length; at++) {
    if (weights[at] !== 0) ranked.push({ at, strength: Math.abs(weights[at]!) * holders[Math.floor(at / classes)]! ** 0.3 })
  }
  ranked.sort((a, b) => b.strength - a.strength || a.at - b.at)
  const marks = new Uint8Array(weights.length)
  for (const { at } of ranked.slice(0, count)) marks[at] = 1
  return marks
}
