import { readHtml } from '../inquiry/html'
import { judgeAtMost, readAtMost } from '../inquiry/normalise'
import { isRecord } from '../inquiry/parse'
import type { Problem } from '../inquiry/problem'
import { type Channel, channels, grades, verdicts } from '../inquiry/schema'
import { type Assessment, intents } from '../score/assessment'
import type { Label, Labelled } from './labelled'

/** An inquiry as it was read, what its writer expects of it, and what the library made of it. */
export interface JudgedInquiry {
  readonly inquiry: Readonly<Record<string, unknown>>
  /** Its `expect`, whatever that is. */
  readonly expect: unknown
  readonly assessment: Assessment
  /** Its place in the run, from 1: its name where it has no id. */
  readonly place: number
}

/** Makes of a judged inquiry what measuring needs. `problems` names what of `expect` was left out, and why. */
export function labelledOf({ inquiry, expect, assessment, place }: JudgedInquiry): { item: Labelled; problems: readonly Problem[] } {
  const { label, problems } = readLabel(expect)
  const { verdict, grade, intent, language, probabilities, worth, score } = assessment
  const item: Labelled = {
    id: assessment.id ?? String(place),
    label,
    verdict,
    grade,
    intent,
    language: language.code,
    probabilities,
    worth,
    score,
    channel: channelOf(inquiry.channel),
    length: lengthOf(inquiry),
    spoken: assessment.evidence.map(({ rule, points, decibans }) => ({ rule, points, decibans })),
    skipped: assessment.skipped.map(({ rule }) => rule),
  }
  return { item, problems }
}

/** Whether a label says anything. */
export function isLabelled({ verdict, grade, intent, language }: Label): boolean {
  return verdict !== null || grade !== null || intent !== null || language !== null
}

const nothing: Label = { verdict: null, grade: null, intent: null, language: null }
const fields = ['verdict', 'grade', 'intent', 'language'] as const
/** What else an `expect` may hold. */
const otherKeys: ReadonlySet<string> = new Set(['rules', 'notRules'])

/** Reads an `expect`. A value that cannot be meant is left out and told as a problem; `null` and `undefined` say nothing. */
export function readLabel(expect: unknown): { label: Label; problems: readonly Problem[] } {
  if (expect === undefined || expect === null) return { label: nothing, problems: [] }
  if (!isRecord(expect)) return { label: nothing, problems: [{ code: 'wrong-shape', path: 'expect', message: 'must be an object; ignored' }] }
  const problems: Problem[] = []
  const read = <Value extends string>(field: (typeof fields)[number], isKnown: (value: string) => boolean, wanted: string): Value | null => {
    const value = expect[field] ?? null
    if (value === null) return null
    if (typeof value === 'string' && isKnown(value)) return value as Value
    problems.push({ code: 'unreadable-value', path: `expect.${field}`, message: `${shown(value)} is not ${wanted}; left out` })
    return null
  }
  const oneOf = (known: readonly string[]) => (value: string) => known.includes(value)
  const label: Label = {
    verdict: read('verdict', oneOf(verdicts), `one of ${verdicts.join(', ')}`),
    grade: read('grade', oneOf(grades), `one of ${grades.join(', ')}`),
    intent: read('intent', oneOf(intents), 'an intent'),
    language: read('language', (value) => /^[a-z]{2,3}$/.test(value), 'an ISO 639 code in lower case'),
  }
  for (const key of Object.keys(expect)) {
    if ((fields as readonly string[]).includes(key) || otherKeys.has(key)) continue
    problems.push({ code: 'unknown-field', path: `expect.${key}`, message: 'is no expectation; ignored' })
  }
  return { label, problems }
}

function shown(value: unknown): string {
  return typeof value === 'string' ? JSON.stringify(value.slice(0, 40)) : `this ${Array.isArray(value) ? 'array' : typeof value}`
}

function channelOf(value: unknown): Channel | null {
  return (channels as readonly unknown[]).includes(value) ? (value as Channel) : null
}

/** Characters of the body; where there is only html, of the text that it shows. */
function lengthOf({ body, html }: Readonly<Record<string, unknown>>): number {
  if (typeof body === 'string' && body !== '') return charactersOf(body)
  return typeof html === 'string' ? charactersOf(readHtml(html.slice(0, readAtMost), judgeAtMost).text) : 0
}

/** Code points: the second half of a surrogate pair does not count. */
function charactersOf(text: string): number {
  let count = 0
  for (let at = 0; at < text.length; at++) if ((text.charCodeAt(at) & 0xfc00) !== 0xdc00) count++
  return count
}
