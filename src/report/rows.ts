import { isRecord } from '../inquiry/parse'
import type { Assessment } from '../score/assessment'
import { plainLine } from './plain-text'

/** Where an inquiry was read: the file's name, its line where the format has lines, and which one of the file it is. */
export interface Place {
  readonly source: string
  readonly line: number | null
  readonly position: number
}

/** One inquiry's assessment with as much of the inquiry as a person needs to recognise it. */
export interface ScoredRow {
  readonly kind: 'scored'
  readonly assessment: Assessment
  /** The sender's name, company or address: one line, no control characters. */
  readonly from: string
  /** The subject, or how the message begins. */
  readonly what: string
  /** The seller's zone, to show `dueAt` in; `null` where not known. */
  readonly zone: string | null
  readonly place: Place
}

/** An inquiry that could not be scored, in its place in the order. */
export interface ErrorRow {
  readonly kind: 'error'
  readonly error: { readonly code: string; readonly message: string; readonly line: number | null; readonly path: string | null; readonly source: string }
  readonly place: Place
}

export type Row = ScoredRow | ErrorRow

/** Pairs an assessment with what its inquiry shows of itself. */
export function scoredRow(assessment: Assessment, inquiry: Readonly<Record<string, unknown>>, place: Place, zone: string | null = null): ScoredRow {
  return { kind: 'scored', assessment, from: fromOf(inquiry.sender), what: whatOf(inquiry), zone, place }
}

export function errorRow(error: { code: string; message: string; line?: number | null; path?: string | null }, place: Place): ErrorRow {
  return {
    kind: 'error',
    error: { code: error.code, message: error.message, line: error.line ?? place.line, path: error.path ?? null, source: place.source },
    place,
  }
}

const maxFrom = 120
const maxWhat = 300

function fromOf(sender: unknown): string {
  if (!isRecord(sender)) return ''
  const [name, company, email, phone] = [sender.name, sender.company, sender.email, sender.phone].map((value) => lineOf(value, maxFrom))
  if (name && company) return `${name}, ${company}`
  return name || company || email || phone || ''
}

function whatOf(inquiry: Readonly<Record<string, unknown>>): string {
  return lineOf(inquiry.subject, maxWhat) || lineOf(inquiry.body, maxWhat) || lineOf(withoutTags(inquiry.html), maxWhat)
}

function lineOf(value: unknown, limit: number): string {
  return typeof value === 'string' ? plainLine(value, limit) : ''
}

/** Good enough for a glance; the judging reads html properly. */
function withoutTags(html: unknown): unknown {
  return typeof html === 'string' ? html.slice(0, 10 * maxWhat).replace(/<[^<>]*>/g, ' ') : html
}

/** `batch.csv:7` where the line is known, else `letters.mbox #3`; standard input is `stdin`. */
export function placeName(place: Place): string {
  const source = place.source === '-' ? 'stdin' : plainLine(place.source, 300)
  return place.line === null ? `${source} #${place.position}` : `${source}:${place.line}`
}
