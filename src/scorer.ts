import { createCoreScorer, type ScorerData } from './core-scorer'
import { type Locale, localeWords } from './locales'
import { senderWords } from './locales/sender-words'
import { defaultPolicy } from './policy/default'
import type { HolidayCalendar } from './reply/holidays'
import type { Rule } from './rules/rule'
import type { Assessment } from './score/assessment'
import { shippedData } from './shipped'

/** What a scorer judges by; all of it has defaults. */
export interface ScorerOptions {
  /** A whole policy; start from `defaultPolicy` with `extendPolicy`. */
  readonly policy?: unknown
  /** Rules of your own, beside the shipped ones; the policy must weigh each. */
  readonly rules?: readonly Rule[]
  /** Lists in the place of the shipped ones: your own, or `{ disposable: isDisposable }` of `inquiry-score/lists/disposable`, without which only the best-known services for throw-away mailboxes are known. */
  readonly lists?: Partial<ScorerData>
  /** Public holidays of both sides, such as `publicHolidays()` of `inquiry-score/holidays`; without, only weekends and the seller's own days off are known. */
  readonly holidays?: HolidayCalendar
}

/** How one assessment is written. */
export interface ScoreOptions {
  /** Language of the evidence messages; `en` by default. */
  readonly locale?: Locale
}

/** Judges inquiries by one policy. */
export interface Scorer {
  /**
   * Judges one inquiry. Synchronous, without clock, network or disk; equal input gives an equal answer.
   * @throws {InquiryError} when `inquiry` is no object, or has neither `body` nor `html`
   */
  score(inquiry: unknown, context?: unknown, options?: ScoreOptions): Assessment
}

/**
 * Makes a scorer with all that the package knows.
 * @throws {PolicyError} naming every mistake of the policy at once
 */
export function createScorer({ lists, policy = defaultPolicy, ...options }: ScorerOptions = {}): Scorer {
  return createCoreScorer({ ...options, policy, data: () => ({ ...shippedData(), ...lists }), locales: localeWords, senderWords })
}

let defaultScorer: Scorer | undefined

/** Judges one inquiry by the default policy. For more than one policy, or rules of your own, use `createScorer`. */
export function scoreInquiry(inquiry: unknown, context?: unknown, options?: ScoreOptions): Assessment {
  defaultScorer ??= createScorer()
  return defaultScorer.score(inquiry, context, options)
}
