import { gainOf, isSurelyLess } from './tune-compare'
import type { Strength } from './tune-fit'
import type { DecibanTrial } from './tune-try-decibans'
import type { PointTrial } from './tune-try-points'

/** Weaker first: what gains as much by moving less is taken. */
export const decibanStrengths = strengthsOf([0, 0.15, 0.3], [0, 1, 3])
export const pointStrengths = strengthsOf([0, 0.15, 0.3], [0, 1, 3])

/** Kappa may fall by so much for chance. */
const kappaSlack = 0.005

function strengthsOf(factors: readonly number[], weights: readonly number[]): Strength[] {
  const pairs = weights.flatMap((weight) => factors.map((factor): Strength => ({ factors: factor, weights: weight })))
  return pairs.filter((strength) => strength.factors > 0 || strength.weights > 0)
}

/** The one that gains most of those that are better in every respect; where none is, the one that gains most. */
export function bestDecibans(trials: readonly DecibanTrial[]): DecibanTrial | null {
  return bestOf(trials.filter(isBetterByDecibans), gainOfBoth) ?? bestOf(trials, gainOfBoth)
}

/** Better by texts and by files held out and at the policy's own base rate, and no more honest inquiries condemned. */
export function isBetterByDecibans(trial: DecibanTrial): boolean {
  const { byText, atBaseRate, riskAtBaseRate, honestCondemned } = trial
  return isSurelyLess(byText) && gainOfBoth(trial) > 0 && gainOf(atBaseRate) >= 0 && gainOf(riskAtBaseRate) >= 0 && (honestCondemned === null || honestCondemned.after <= honestCondemned.before + 1e-9)
}

export function bestPoints(trials: readonly PointTrial[]): PointTrial | null {
  return bestOf(trials.filter(isBetterByPoints), gainByPoints) ?? bestOf(trials, gainByPoints)
}

/** Better by texts held out, and the grades agree no worse with those given. */
export function isBetterByPoints({ byText, kappa: { decibans, after } }: PointTrial): boolean {
  return isSurelyLess(byText) && (decibans === null || after === null || after >= decibans - kappaSlack)
}

/** What is gained on texts and on files that were held out, the lesser of both. */
function gainOfBoth({ byText, bySource }: DecibanTrial): number {
  return bySource === null ? gainOf(byText) : Math.min(gainOf(byText), gainOf(bySource))
}

function gainByPoints({ byText }: PointTrial): number {
  return gainOf(byText)
}

/** The first of those that gain most. */
function bestOf<Trial>(trials: readonly Trial[], gain: (trial: Trial) => number): Trial | null {
  return trials.reduce<Trial | null>((best, trial) => (best === null || gain(trial) > gain(best) ? trial : best), null)
}
