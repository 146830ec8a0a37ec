import * as z from 'zod/mini'
import { complaintOf } from './complaint'
import { type Context, contextSchema, type Inquiry, inquirySchema } from './schema'
import { InquiryError, type Problem } from './problem'

/** At most this many problems are named for one inquiry; more would not help anybody. */
const maxProblems = 50

export interface ParsedInquiry {
  readonly inquiry: Inquiry
  readonly problems: Problem[]
}

/**
 * Reads unknown data as an inquiry. A field of the wrong shape is dropped and named in `problems`.
 * @throws {InquiryError} when it is no object, or has neither `body` nor `html`.
 */
export function parseInquiry(input: unknown): ParsedInquiry {
  if (!isRecord(input)) throw new InquiryError('not-an-object', '', `an inquiry must be an object, not ${nameOf(input)}`)
  const problems: Problem[] = []
  const inquiry = parseLeniently(inquirySchema, input, '', problems) as Inquiry
  if (inquiry.body === undefined && inquiry.html === undefined) {
    throw new InquiryError('no-text', 'body', 'an inquiry needs a body or an html (an empty string is allowed)')
  }
  return { inquiry, problems }
}

/** Reads unknown data as a context; like the inquiry's, its bad fields are dropped and named. */
export function parseContext(input: unknown, problems: Problem[]): Context {
  if (input === undefined || input === null) return {}
  if (!isRecord(input)) {
    problems.push({ code: 'wrong-shape', path: 'context', message: `context must be an object, not ${nameOf(input)}` })
    return {}
  }
  return parseLeniently(contextSchema, input, 'context', problems) as Context
}

/** `null` counts as absent everywhere: spreadsheets and databases write it for "not known". */
function parseLeniently(schema: z.ZodMiniType, input: Record<string, unknown>, root: string, problems: Problem[]): unknown {
  const first = z.safeParse(schema, input)
  if (first.success) return first.data
  let copy = clone(input) as Record<string, unknown>
  const named: Problem[] = []
  let result: z.core.util.SafeParseResult<unknown> = z.safeParse(schema, copy)
  // Later passes only clear away what the first one left incomplete; it has been named.
  for (let pass = 0; !result.success; pass++) {
    let dropped = false
    for (const issue of [...result.error.issues].reverse()) {
      const path = issue.path as PropertyKey[]
      if (path.length === 0 || !drop(copy, path, issue, root, pass === 0 ? named : null)) continue
      dropped = true
    }
    if (!dropped) break
    copy = compact(copy) as Record<string, unknown>
    result = z.safeParse(schema, copy)
  }
  named.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
  problems.push(...named.slice(0, Math.max(0, maxProblems - problems.length)))
  return result.success ? result.data : {}
}

const removed = Symbol('removed')

function drop(target: unknown, path: PropertyKey[], issue: z.core.$ZodIssue, root: string, problems: Problem[] | null): boolean {
  let parent = target
  // A missing required key cannot be deleted: its holder goes instead.
  let keys = path
  const missing = valueAt(target, keys) === undefined
  if (missing) keys = keys.slice(0, -1)
  if (keys.length === 0) return false
  for (const key of keys.slice(0, -1)) {
    parent = property(parent, key)
  }
  if (parent === null || typeof parent !== 'object') return false
  const holder = parent as Record<PropertyKey, unknown>
  const last = keys[keys.length - 1]!
  const value = holder[last]
  if (value === removed) return true
  if (value === undefined) return false
  holder[last] = removed
  if (problems && value !== null) {
    problems.push({ code: 'wrong-shape', path: pathName(root, path), message: `${complaintOf(issue)}; ignored` })
  }
  return true
}

function valueAt(target: unknown, path: PropertyKey[]): unknown {
  let value = target
  for (const key of path) value = property(value, key)
  return value
}

function property(holder: unknown, key: PropertyKey): unknown {
  return holder === null || typeof holder !== 'object' ? undefined : (holder as Record<PropertyKey, unknown>)[key]
}

function compact(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((item) => item !== removed).map(compact)
  if (isRecord(value)) {
    return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== removed).map(([key, item]) => [key, compact(item)]))
  }
  return value
}

/** Deeper than any field of the contract lies; what is nested further is unknown data and left out. */
const maxDepth = 8

/** A copy without the keys that are `null`. */
function clone(value: unknown, depth = 0): unknown {
  if (depth > maxDepth) return undefined
  if (Array.isArray(value)) return value.map((item) => clone(item, depth + 1))
  if (isRecord(value)) return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== null).map(([key, item]) => [key, clone(item, depth + 1)]))
  return value
}

/** A path in the form that messages print: `attachments[0].filename`. */
export function pathName(root: string, path: readonly PropertyKey[]): string {
  let name = root
  for (const key of path) name += typeof key === 'number' ? `[${key}]` : name === '' ? String(key) : `.${String(key)}`
  return name
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function nameOf(value: unknown): string {
  if (value === null || value === undefined) return String(value)
  return Array.isArray(value) ? 'an array' : `a ${typeof value}`
}
