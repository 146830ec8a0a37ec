import type { languageRules } from '../../rules/language'
import type { WeightsOf } from './weights'

export const languageWeights = {
  // Mixed inquiries are mostly real (section 7).
  'language.mixed-with-english': { points: 1 },
  // Inquiries in smaller languages are mostly real (section 7). No decibans: language says nothing of honesty.
  'language.other-than-english': { points: 2 },
  // Shown only: it tells who can answer.
  'language.sellers-own': {},
  // Little to answer, but no sign of spam: measured, it is rarer in spam (0.4 % on mailing lists) than in honest mail (2 to 3 %).
  // Random letters have a rule of their own (MM09).
  'language.unknown': { points: -2 },
} as const satisfies WeightsOf<typeof languageRules>
