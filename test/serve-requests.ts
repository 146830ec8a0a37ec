import { InquiryError } from '../src/inquiry/problem'
import type { Scorer } from '../src/index'
import { createHandler, type HandlerOptions, type LogEntry } from '../src/serve/fetch'
import { assessment } from './report-samples'

export interface Call {
  readonly inquiry: unknown
  readonly context: unknown
  readonly locale: string | undefined
}

/** Remembers what it was asked, refuses what the real one refuses, and fails at a body of `BREAK`. */
export function fakeScorer(calls: Call[] = []): Scorer {
  return {
    score(inquiry, context, { locale } = {}) {
      calls.push({ inquiry, context, locale })
      if (typeof inquiry !== 'object' || inquiry === null || Array.isArray(inquiry)) throw new InquiryError('not-an-object', '', 'an inquiry must be an object')
      const { id = null, body } = inquiry as { id?: string | null; body?: unknown }
      if (body === undefined) throw new InquiryError('no-text', 'body', 'an inquiry needs a body or an html (an empty string is allowed)')
      if (body === 'BREAK') throw new TypeError(`cannot read ${JSON.stringify(inquiry)}`)
      return assessment({ id })
    },
  }
}

export interface Api {
  readonly ask: (method: string, path: string, body?: BodyInit, headers?: Record<string, string>) => Promise<Response>
  readonly post: (value: unknown, headers?: Record<string, string>, path?: string) => Promise<Response>
  readonly calls: readonly Call[]
  readonly logged: readonly LogEntry[]
}

/** A handler with a fake scorer, and what it was asked and has logged. */
export function api(options: HandlerOptions = {}): Api {
  const calls: Call[] = []
  const logged: LogEntry[] = []
  const handler = createHandler({ scorer: fakeScorer(calls), log: (entry) => void logged.push(entry), ...options })
  const ask: Api['ask'] = (method, path, body, headers = {}) => handler(new Request(`https://inquiries.example.com${path}`, { method, headers, ...(body === undefined ? {} : { body, duplex: 'half' }) } as RequestInit))
  return {
    ask,
    post: (value, headers = {}, path = '/v1/score') => ask('POST', path, typeof value === 'string' ? value : JSON.stringify(value), { 'content-type': 'application/json', ...headers }),
    calls,
    logged,
  }
}

export const ndjsonType = { 'content-type': 'application/x-ndjson' }

export async function problemOf(response: Response): Promise<Record<string, unknown>> {
  if (response.headers.get('content-type') !== 'application/problem+json') throw new Error(`no problem details, but ${response.status} ${await response.text()}`)
  return (await response.json()) as Record<string, unknown>
}

export function linesOf(text: string): Record<string, any>[] {
  return text.split('\n').filter(Boolean).map((line) => JSON.parse(line) as Record<string, unknown>)
}
