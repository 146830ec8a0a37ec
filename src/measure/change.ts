import { type Grade, grades, type Verdict } from '../inquiry/schema'
import type { Labelled } from './labelled'

/**
 * What a new policy does to one inquiry, the most harmful first. Honest and bad go by the label; without one by the
 * old verdict. Condemned means that the verdict is not `genuine`.
 */
export const changeKinds = [
  /** Honest, and now condemned. */
  'genuine-condemned',
  /** Bad, and no longer condemned. */
  'bad-passed',
  /** Honest, and graded lower. */
  'honest-fall',
  /** Bad, and graded higher. */
  'bad-rise',
  /** Honest, and no longer condemned. */
  'genuine-freed',
  /** Bad, and now condemned. */
  'bad-caught',
  /** Honest, and graded higher. */
  'honest-rise',
  /** Bad, and graded lower. */
  'bad-fall',
  /** Condemned as before, for something else. */
  'class-changed',
] as const
/** In what way a change of policy moves an inquiry. */
export type ChangeKind = (typeof changeKinds)[number]

/** The kinds that a limit of harm is held against. */
export const harmfulKinds: readonly ChangeKind[] = ['genuine-condemned', 'bad-passed']

/** Whether it is taken for honest: by its label, else by its verdict under the old policy. */
export function isHonest(before: Labelled): boolean {
  return (before.label.verdict ?? before.verdict) === 'genuine'
}

interface Outcome {
  readonly verdict: Verdict
  readonly grade: Grade
}

/** Grades that it rises by; below 0 where it falls. */
export function riseOf(before: Outcome, after: Outcome): number {
  return grades.indexOf(before.grade) - grades.indexOf(after.grade)
}

/** `null` where neither verdict nor grade is another. */
export function changeKindOf(honest: boolean, before: Outcome, after: Outcome): ChangeKind | null {
  const rise = riseOf(before, after)
  if (before.verdict === after.verdict && rise === 0) return null
  const condemned = before.verdict === 'genuine' && after.verdict !== 'genuine'
  const freed = before.verdict !== 'genuine' && after.verdict === 'genuine'
  if (honest) {
    if (condemned) return 'genuine-condemned'
    if (rise < 0) return 'honest-fall'
    if (freed) return 'genuine-freed'
    return rise > 0 ? 'honest-rise' : 'class-changed'
  }
  if (freed) return 'bad-passed'
  if (rise > 0) return 'bad-rise'
  if (condemned) return 'bad-caught'
  return rise < 0 ? 'bad-fall' : 'class-changed'
}
