import type { Assessment, Locale, Problem, Scorer } from '../index'
import { layContext } from '../inquiry/lay-context'
import { isRecord } from '../inquiry/parse'

type Json = Record<string, unknown>

/** Scores one inquiry as it came in, `context` beside its fields. `moment` is laid under where no other is known. */
export type Judge = (value: unknown, locale: Locale, moment: string | null) => Assessment

/** @param base context of all inquiries; an inquiry's own lies over it, key by key */
export function judgeBy(scorer: Scorer, base: Json): Judge {
  return (value, locale, moment) => {
    if (!isRecord(value)) return scorer.score(value, base, { locale })
    const { context: own = null, expect: _, ...inquiry } = value
    const merged = isRecord(own) ? layContext(base, own) : base
    const timeless = moment !== null && (merged.now ?? null) === null && (inquiry.receivedAt ?? null) === null
    const assessment = scorer.score(inquiry, timeless ? { ...merged, now: moment } : merged, { locale })
    if (own === null || isRecord(own)) return assessment
    const problem: Problem = { code: 'wrong-shape', path: 'context', message: 'must be an object; ignored' }
    return { ...assessment, problems: [problem, ...assessment.problems] }
  }
}

/** Why something is no inquiry at all. */
export interface Refusal {
  readonly code: 'not-an-object' | 'no-text'
  readonly path: string
  readonly message: string
}

/** The scorer's own refusal; `null` for every other error. By its name, as the scorer may come from another bundle. */
export function refusalOf(error: unknown): Refusal | null {
  if (!(error instanceof Error) || error.name !== 'InquiryError' || !('code' in error) || !('path' in error)) return null
  const { code, path, message } = error
  return (code === 'not-an-object' || code === 'no-text') && typeof path === 'string' ? { code, path, message } : null
}
