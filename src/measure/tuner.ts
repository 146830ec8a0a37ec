import { parseInquiry } from '../inquiry/parse'
import type { Problem } from '../inquiry/problem'
import { defaultPolicy } from '../policy/default'
import type { Policy } from '../policy/schema'
import { type JudgedInquiry, labelledOf } from './from-judged'
import { tune, type TuneOptions, type TuneResult } from './tune'
import { createTextGroups } from './tune-groups'
import type { TuneInquiry } from './tune-rows'
import { sharesPolicy, withShares } from './tune-shares'

/** A judged inquiry, and the name of the file or mailbox that it came from: numbers that help one source alone are not written. */
export interface TunedInquiry extends JudgedInquiry {
  readonly source?: string
}

/** Gathers labelled inquiries to fit a policy's numbers to. */
export interface Tuner {
  /**
   * The policy to score the inquiries by: it shows of each rule how much of its weight counts. Its grades mean nothing; the
   * rules that speak are those of the policy that is tuned.
   */
  readonly policy: Policy
  /** Takes an inquiry that was scored by `policy`. One without a verdict or a grade in `expect` is left out. Answers with what of `expect` cannot be meant. */
  readonly add: (judged: TunedInquiry) => readonly Problem[]
  /** How many were taken. */
  readonly count: () => number
  /** Fits the policy to the inquiries so far. */
  readonly result: (options?: TuneOptions) => TuneResult
}

/**
 * Tunes a policy, by default the shipped one. Score each labelled inquiry by `tuner.policy`, add it, and take the result: its
 * `policy` is for `createScorer`, its `weights` tell what moved and why.
 */
export function createTuner(policy: Policy = defaultPolicy): Tuner {
  const inquiries: TuneInquiry[] = []
  const sourceOf: number[] = []
  const sources = new Map<string, number>()
  const texts = createTextGroups()
  return {
    policy: sharesPolicy(policy),
    add({ source = '', ...judged }) {
      const { item, problems } = labelledOf(judged)
      if (item.label.verdict === null && item.label.grade === null) return problems
      if (!sources.has(source)) sources.set(source, sources.size)
      sourceOf.push(sources.get(source)!)
      inquiries.push(withShares(item))
      texts.add(parseInquiry(judged.inquiry).inquiry)
      return problems
    },
    count: () => inquiries.length,
    result: (options = {}) => tune({ inquiries, groupOf: texts.groups(), sourceOf }, policy, options),
  }
}
