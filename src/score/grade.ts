import { type Channel, type Grade, grades, type RiskClass, type Verdict } from '../inquiry/schema'
import type { Policy } from '../policy/schema'
import type { ReviewReason } from './assessment'

export interface Grading {
  readonly grade: Grade
  readonly decided: boolean
  readonly reviewReasons: readonly ReviewReason[]
}

/** The grade: the band that the score falls in, then ceilings, then floors. `probabilities` in ten-thousandths. */
export function gradeOf(
  policy: Policy,
  seen: {
    readonly score: number
    readonly worth: number
    readonly verdict: Verdict
    readonly probabilities: Readonly<Record<Verdict, number>>
    readonly decibans: Readonly<Record<RiskClass, number>>
    readonly channel: Channel | null
    readonly spoke: ReadonlySet<string>
    readonly blocked: boolean
  },
): Grading {
  const { verdict, spoke } = seen
  const decided = seen.probabilities[verdict] >= Math.round(policy.decided * 10000)
  const honest = verdict === 'genuine'
  let grade = bandOf(seen.score, policy)
  if (!decided) grade = lower(grade, policy.ceilings.undecided)
  const proven = (seen.channel !== null && policy.proof.channels.includes(seen.channel)) || policy.proof.composites.some((id) => spoke.has(id))
  if (!proven) grade = lower(grade, policy.ceilings.unproven)
  let floored = false
  const lift = (floor: Grade) => {
    if (grades.indexOf(floor) >= grades.indexOf(grade)) return
    grade = floor
    floored = true
  }
  if (verdict === 'spy' && !decided) lift(policy.floors.undecidedSpy)
  if (honest || !decided) for (const [id, floor] of Object.entries(policy.floors.composites)) if (spoke.has(id)) lift(floor)
  if (decided && !honest) grade = lower(grade, policy.ceilings.decidedDishonest)
  if (seen.blocked) grade = lower(grade, policy.ceilings.blocked)
  return { grade, decided, reviewReasons: reviewReasonsOf(policy, seen, decided, floored) }
}

function bandOf(score: number, { bands }: Policy): Grade {
  if (score >= bands.A) return 'A'
  if (score >= bands.B) return 'B'
  return score >= bands.C ? 'C' : 'D'
}

/** The worse of two grades. */
function lower(a: Grade, b: Grade): Grade {
  return grades.indexOf(a) >= grades.indexOf(b) ? a : b
}

function reviewReasonsOf(policy: Policy, seen: { worth: number; probabilities: Readonly<Record<Verdict, number>>; decibans: Readonly<Record<RiskClass, number>> }, decided: boolean, floored: boolean): ReviewReason[] {
  const reasons: ReviewReason[] = []
  const [first, second] = [0, seen.decibans.spam, seen.decibans.spy, seen.decibans.fraud].sort((a, b) => b - a)
  if (first! - second! < policy.review.closeDecibans) reasons.push('close-verdicts')
  if (10000 - seen.probabilities.genuine >= policy.review.risk * 100 && seen.worth >= policy.review.worth) reasons.push('risky-but-worthy')
  if (floored) reasons.push('floor-used')
  if (!decided) reasons.push('undecided')
  return reasons
}
