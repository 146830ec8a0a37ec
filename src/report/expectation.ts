import { isRecord } from '../inquiry/parse'
import type { Assessment } from '../score/assessment'

/** What an inquiry's writer expects of its assessment; every part is optional, but one must be there. */
export interface Expectation {
  readonly verdict?: string
  readonly grade?: string
  readonly intent?: string
  /** The language's code. */
  readonly language?: string
  /** Ids of rules that must speak. */
  readonly rules?: readonly string[]
  /** Ids of rules that must not. */
  readonly notRules?: readonly string[]
}

/** One expectation that does not hold, or that is none. `field` is its key, `expect` for the whole. */
export type Difference =
  | { readonly kind: 'value'; readonly field: string; readonly expected: string; readonly got: string }
  | { readonly kind: 'silent' | 'spoke'; readonly field: string; readonly rules: readonly string[] }
  | { readonly kind: 'unknown-key'; readonly field: string; readonly known: readonly string[] }
  | { readonly kind: 'wrong-shape'; readonly field: string; readonly wanted: string }

const values = {
  verdict: (assessment: Assessment) => assessment.verdict,
  grade: (assessment: Assessment) => assessment.grade,
  intent: (assessment: Assessment) => assessment.intent,
  language: (assessment: Assessment) => assessment.language.code,
}
const ruleLists = ['rules', 'notRules'] as const
const knownKeys: readonly string[] = [...Object.keys(values), ...ruleLists]

/**
 * Holds an assessment against an `expect`; empty where all holds. A misspelt key or a value of the wrong shape is a
 * difference too: it would otherwise hold for ever. `null` counts as absent, as in an inquiry.
 */
export function differencesOf(expect: unknown, assessment: Assessment): Difference[] {
  if (!isRecord(expect)) return [{ kind: 'wrong-shape', field: 'expect', wanted: 'an object' }]
  const given = Object.entries(expect).filter(([, value]) => value !== null && value !== undefined)
  if (given.length === 0) return [{ kind: 'wrong-shape', field: 'expect', wanted: `an object with one of ${knownKeys.join(', ')}` }]
  const spoken = new Set(assessment.evidence.map((item) => item.rule))
  return given.flatMap(([field, value]) => differenceIn(field, value, assessment, spoken))
}

function differenceIn(field: string, value: unknown, assessment: Assessment, spoken: ReadonlySet<string>): Difference[] {
  if (isValueField(field)) {
    if (typeof value !== 'string') return [{ kind: 'wrong-shape', field, wanted: 'a string' }]
    const got = values[field](assessment)
    return got === value ? [] : [{ kind: 'value', field, expected: value, got }]
  }
  if (field !== 'rules' && field !== 'notRules') return [{ kind: 'unknown-key', field, known: knownKeys }]
  if (!isStrings(value)) return [{ kind: 'wrong-shape', field, wanted: 'an array of rule ids' }]
  const kind = field === 'rules' ? 'silent' : 'spoke'
  const rules = value.filter((rule) => spoken.has(rule) === (kind === 'spoke'))
  return rules.length === 0 ? [] : [{ kind, field, rules }]
}

function isValueField(field: string): field is keyof typeof values {
  return Object.hasOwn(values, field)
}

function isStrings(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string')
}
