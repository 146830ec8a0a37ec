import type { Row } from './rows'
import type { Report } from './report'

/** Legal in JSON, but a terminal or a line-based reader may act on them. */
// oxlint-disable-next-line no-control-regex
const risky = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g

/** JSON in one line, that is harmless on a terminal too; parses to the same value. */
export function jsonLine(value: unknown): string {
  return JSON.stringify(value).replace(risky, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** The assessment as it is, or `{ error }` in its place. */
function answerOf(row: Row): string {
  return jsonLine(row.kind === 'scored' ? row.assessment : { error: row.error })
}

/** One answer a line, in the order of the input. */
export function ndjsonReport(): Report {
  return { begin: () => '', row: (row) => `${answerOf(row)}\n`, end: () => '' }
}

/** One array, one answer a line within it. */
export function jsonReport(): Report {
  let rows = 0
  return {
    begin: () => '[',
    row: (row) => `${rows++ === 0 ? '\n' : ',\n'}${answerOf(row)}`,
    end: () => (rows === 0 ? ']\n' : '\n]\n'),
  }
}
