import type { Readable, Writable } from 'node:stream'
import type { Format, ReadItem, Source } from '../read/item'
import type { Locale } from '../locales'
import type { HolidayCalendar } from '../reply/holidays'
import type { Assessment } from '../score/assessment'
import type { StartWorker } from './jobs/messages'

/** Formats that inquiries are read from, as `--from` names them. */
export const inputFormats = ['json', 'ndjson', 'csv', 'eml', 'mbox'] as const satisfies readonly Format[]

export interface Scorer {
  score(inquiry: unknown, context?: unknown, options?: { locale?: Locale }): Assessment
}

/** The rest of the library, as the command line uses it. */
export interface Deps {
  readonly version: string
  readonly createScorer: (options: { policy?: unknown; holidays?: HolidayCalendar }) => Scorer
  /** Public holidays; loaded only where they are asked for. */
  readonly loadHolidays?: () => Promise<HolidayCalendar>
  readonly readInquiries: (source: Source, options: { map?: Record<string, string> }) => AsyncIterable<ReadItem>
  /** Starts a thread; left out where there are none. */
  readonly startWorker?: StartWorker
  /** Threads that run side by side. */
  readonly cores?: number
}

/** A stream to write to, and what is known of the terminal behind it. */
export type Output = Writable & { readonly isTTY?: boolean; readonly columns?: number }

/** The process, as far as the command line touches it. */
export interface Io {
  readonly stdin: Readable & { readonly isTTY?: boolean }
  readonly stdout: Output
  readonly stderr: Output
  readonly env: Readonly<Record<string, string | undefined>>
  /** Milliseconds that only go forward. */
  readonly clock: () => number
  /** The present moment, RFC 3339. */
  readonly now: () => string
  /** Calls the listener once when the user or the system asks to stop; returns how to stop listening. */
  readonly onStop: (listener: (exitCode: number) => void) => () => void
}

/** Wrong usage or configuration: told in one message, exit status 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
