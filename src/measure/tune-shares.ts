import type { Policy } from '../policy/schema'
import type { Labelled } from './labelled'
import type { TuneInquiry } from './tune-rows'

const wholeShare = 10

/**
 * A policy that shows of each rule that speaks how many tenths of its weight count, as its points: tuning has to know them, and
 * an assessment tells only what they come to. Everything that decides which rules speak is as in the policy.
 */
export function sharesPolicy(policy: Policy): Policy {
  return {
    ...policy,
    weights: Object.fromEntries(Object.keys(policy.weights).map((id) => [id, { points: wholeShare }])),
    composites: policy.composites.map((composite) => ({ ...composite, absorbs: [], weight: {} })),
  }
}

/** What tuning needs of an inquiry that was scored by `sharesPolicy`. */
export function withShares({ label, channel, spoken }: Labelled): TuneInquiry {
  return { label, channel, spoken: spoken.map(({ rule, points }) => (points > 0 && points < wholeShare ? { rule, share: points } : { rule })) }
}
