import type { RiskClass, Verdict } from '../inquiry/schema'
import { askedIn, type HitCount } from './hit-counts'

/** What a rule's speaking says for one class against another, in decibans, with its 95 % interval; one decimal. */
export interface LogLikelihoodRatio {
  readonly decibans: number
  readonly low: number
  readonly high: number
}

const z = 1.959963984540054
const decibansPerNat = 10 / Math.LN10

/** So many hits among so many that were asked. */
interface Hits {
  readonly hits: number
  readonly asked: number
}

/**
 * Ten times the base-10 logarithm of how much oftener a rule hits one class than the other. Smoothed by one more hit,
 * spread over both by their sizes: one hit says little, and neither class gains by being the smaller one. `null` where
 * nothing can be told: a class was never asked, or neither was hit.
 */
export function logLikelihoodRatio(one: Hits, other: Hits): LogLikelihoodRatio | null {
  if (one.asked <= 0 || other.asked <= 0 || one.hits + other.hits === 0) return null
  const extra = 1 / (one.asked + other.asked)
  const [a, b] = [one, other].map(({ hits, asked }) => ({ hits: hits + asked * extra, asked: asked * (1 + extra) })) as [Hits, Hits]
  const ratio = Math.log(a.hits / a.asked) - Math.log(b.hits / b.asked)
  const half = z * Math.sqrt(Math.max(0, 1 / a.hits - 1 / a.asked + 1 / b.hits - 1 / b.asked))
  return { decibans: oneDecimal(ratio * decibansPerNat), low: oneDecimal((ratio - half) * decibansPerNat), high: oneDecimal((ratio + half) * decibansPerNat) }
}

/** A rule's ratios for each dishonest class against `genuine`: what the policy's decibans state. */
export function ratiosOf(count: HitCount, labelled: Readonly<Record<Verdict, number>>): Record<RiskClass, LogLikelihoodRatio | null> {
  const hitsIn = (name: Verdict): Hits => ({ hits: count.hitsBy[name], asked: askedIn(name, count, labelled) })
  const against = hitsIn('genuine')
  const ratio = (name: RiskClass) => logLikelihoodRatio(hitsIn(name), against)
  return { spam: ratio('spam'), spy: ratio('spy'), fraud: ratio('fraud') }
}

function oneDecimal(value: number): number {
  return Math.round(value * 10) / 10 + 0
}
