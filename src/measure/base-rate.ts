import type { Policy } from '../policy/schema'
import { riskClasses } from '../inquiry/schema'

/** The share of bad inquiries that a policy's priors mean, 0 to 1 with six decimals: 0.056477 by the default policy. */
export function baseRateOf({ priors }: Pick<Policy, 'priors'>): number {
  const odds = riskClasses.reduce((sum, name) => sum + 10 ** (priors[name] / 10), 0)
  return Math.round((odds / (1 + odds)) * 1e6) / 1e6
}
