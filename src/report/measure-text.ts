import { type RiskClass, riskClasses, type Verdict, verdicts } from '../inquiry/schema'
import type { LogLikelihoodRatio } from '../measure/log-likelihood'
import type { Share } from '../measure/share'
import { wilson } from '../measure/wilson'
import type { Decibans } from '../score/assessment'
import type { Words } from './words'

/** Stands where there is nothing to tell a number of. */
export const unknownText = '–'

export function percent(share: number): string {
  return `${(share * 100).toFixed(1)}%`
}

/** `83.3% (41.2–97.1)`: the share and its 95 % interval. */
export function shareText(share: Share | null): string {
  if (share === null) return unknownText
  // From the counts: what is rounded already would be rounded twice.
  const { low, high } = wilson(share.count, share.of)
  return `${percent(share.count / share.of)} (${(low * 100).toFixed(1)}–${(high * 100).toFixed(1)})`
}

export function signed(value: number): string {
  return value > 0 ? `+${value}` : String(value)
}

/** `genuine 2, spam 3, spy 0, fraud 36`. */
export function countsByVerdict(counts: Readonly<Record<Verdict, number>>, words: Words): string {
  return verdicts.map((name) => `${words.verdicts[name]} ${counts[name]}`).join(words.joinCounts)
}

/** `+4, fraud -3 dB`: points first; `0` for nothing. */
export function effectText({ points, decibans }: { readonly points: number; readonly decibans: Decibans }, words: Words): string {
  const parts = points === 0 ? [] : [signed(points)]
  for (const name of riskClasses) if (decibans[name]) parts.push(`${words.verdicts[name]} ${signed(decibans[name])} dB`)
  return parts.join(words.joinCounts) || '0'
}

/** `fraud +13.2 (4.1…22.3)` for each class that tells something; empty where none does. */
export function ratioTexts(ratios: Readonly<Record<RiskClass, LogLikelihoodRatio | null>>, words: Words, noteOf: (name: RiskClass, ratio: LogLikelihoodRatio) => string): string[] {
  return riskClasses.flatMap((name) => {
    const ratio = ratios[name]
    return ratio === null ? [] : [`${words.verdicts[name]} ${signed(ratio.decibans)} ${noteOf(name, ratio)}`]
  })
}

/** The ratio's 95 % interval: `(4.1…22.3)`. */
export function ratioInterval({ low, high }: LogLikelihoodRatio): string {
  return `(${low}…${high})`
}
