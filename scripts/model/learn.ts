/** Logistic regression over features that each count once, by FTRL-proximal: its L1 keeps most weights at nought. */
import type { Random } from '../language/draw'
import type { Sample } from './samples'
import { featuresOf, type Vocabulary } from './vocabulary'

export interface Learnt {
  /** Weights in nats, by the vocabulary's numbers. */
  readonly weights: Float32Array
}

/** One text in numbers. */
interface Row {
  readonly features: Int32Array
  readonly isBad: boolean
  readonly language: number
}

const rate = 0.12
const l2 = 0.5
/** A group of many like texts counts less than its number. */
const groupPower = 0.6
/** As in src/model/model.ts: a long text's sum is held to the square root of its features. */
const scale = 3

export function normOf(features: number): number {
  return scale / Math.sqrt(features)
}

/**
 * Learns which wording tells bad from honest. Every source and label is drawn by its size to the power 0.6, both classes alike; each
 * language has an intercept of its own, which is thrown away, so that no language tells.
 */
export function learn(samples: readonly Sample[], { index }: Vocabulary, random: Random, draws: number, l1: number): Learnt {
  const languages = [...new Set(samples.map(({ language }) => language))].filter((code) => code !== 'en').sort()
  const groups = new Map<string, Row[]>()
  for (const sample of samples) {
    const features: number[] = []
    featuresOf(sample, (hash) => {
      const feature = index.get(hash)
      if (feature !== undefined) features.push(feature)
    })
    if (features.length < 4) continue
    const key = `${sample.source} ${sample.isBad}`
    const rows = groups.get(key) ?? []
    groups.set(key, rows)
    rows.push({ features: Int32Array.from(features), isBad: sample.isBad, language: languages.indexOf(sample.language) })
  }
  const shares = [...groups.values()].map((rows) => ({ rows, share: rows.length ** groupPower }))
  const totals = [false, true].map((isBad) => shares.reduce((sum, { rows, share }) => (rows[0]!.isBad === isBad ? sum + share : sum), 0))
  const even = shares.map(({ rows, share }) => ({ rows, share: share / totals[rows[0]!.isBad ? 1 : 0]! / 2 }))

  const z = new Float32Array(index.size)
  const n = new Float32Array(index.size)
  const weights = new Float32Array(index.size)
  const tongues = new Float64Array(languages.length)
  for (let draw = 0; draw < draws; draw++) {
    let at = random()
    const rows = (even.find(({ share }) => (at -= share) <= 0) ?? even[0]!).rows
    const { features, isBad, language } = rows[Math.floor(random() * rows.length)]!
    const norm = normOf(features.length)
    let sum = language < 0 ? 0 : tongues[language]!
    for (const feature of features) sum += weights[feature]! * norm
    const error = 1 / (1 + Math.exp(-sum)) - (isBad ? 1 : 0)
    const pace = 0.05 / Math.sqrt(1 + draw / 20_000)
    if (language >= 0) tongues[language]! -= 10 * pace * error
    for (const feature of features) {
      const gradient = error * norm
      const squares = n[feature]! + gradient * gradient
      z[feature] = z[feature]! + gradient - ((Math.sqrt(squares) - Math.sqrt(n[feature]!)) / rate) * weights[feature]!
      n[feature] = squares
      const pull = z[feature]!
      weights[feature] = Math.abs(pull) <= l1 ? 0 : -(pull - Math.sign(pull) * l1) / ((1 + Math.sqrt(squares)) / rate + l2)
    }
  }
  return { weights }
}
