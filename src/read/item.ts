import type { Problem } from '../inquiry/problem'

/** What a file of inquiries may be: JSON, one JSON object a line, a table with a heading row, one mail, or a mailbox. */
export type Format = 'json' | 'ndjson' | 'csv' | 'eml' | 'mbox'

/** Bytes to read inquiries from, gzipped or not. */
export interface Source {
  /** Shown in items and used to guess the format: a file's name or path, `-` for standard input. */
  readonly name: string
  readonly bytes: AsyncIterable<Uint8Array>
  /** Default: guessed from `name` by `formatOf`. */
  readonly format?: Format
}

/** Why something of a source could not be read as an inquiry. */
export interface ReadError {
  /**
   * Stable code: `bad-json`, `not-an-object`, `line-too-long`, `file-too-large`, `bad-csv`, `ragged-row`, `row-too-long`,
   * `no-known-column`, `not-a-mail`, `not-an-mbox`, `empty`, `bad-gzip`, `unreadable-source` or `unknown-format`.
   */
  readonly code: string
  /** What is wrong, where, and what would be right, in English. */
  readonly message: string
  /** 1-based line of the source, where it has lines. */
  readonly line?: number
  /** Where within a JSON document: `[3]`. */
  readonly path?: string
}

/** One inquiry of a source, or one thing in it that is none. */
export type ReadItem =
  | {
      readonly kind: 'inquiry'
      /** The inquiry's fields at top level, as yet unchecked, and where the source has them `context` and `expect`. */
      readonly value: Record<string, unknown>
      /** What reading it had to cut, guess or leave out. */
      readonly problems: Problem[]
      /** The source's name. */
      readonly source: string
      /** 1-based line it begins on (NDJSON, CSV, mbox), else `null`. */
      readonly line: number | null
      /** 1-based place among the source's items, errors included. */
      readonly position: number
    }
  | { readonly kind: 'error'; readonly error: ReadError; readonly source: string; readonly position: number }

/** An item before it knows its source and position: what the reader of one format yields. */
export type Found =
  | { readonly kind: 'inquiry'; readonly value: Record<string, unknown>; readonly problems: Problem[]; readonly line: number | null }
  | { readonly kind: 'error'; readonly error: ReadError }

export function errorFound(code: string, message: string, line?: number): Found {
  return { kind: 'error', error: line === undefined ? { code, message } : { code, message, line } }
}
