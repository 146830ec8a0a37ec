import { plainLine } from './plain-text'
import { messageOf, strongest } from './reasons'
import type { Report } from './report'
import { placeName, type Row } from './rows'

const columns = [
  'id', 'verdict', 'grade', 'worth', 'risk', 'score', 'review', 'intent', 'team', 'language',
  'action', 'channels', 'within', 'dueAt', 'reasons', 'from', 'what', 'error',
] as const

type Cells = { readonly [Column in (typeof columns)[number]]?: string | number | boolean | null }

const reasonsShown = 5

/**
 * One row an inquiry (RFC 4180), the columns named in the first. It starts with a byte order mark: spreadsheets
 * read names and Chinese right then. No cell can be taken for a formula.
 */
export function csvReport(options: { readonly explain: boolean }): Report {
  return {
    begin: () => `\ufeff${columns.join(',')}\r\n`,
    row: (row) => {
      const cells = cellsOf(row, options.explain ? Infinity : reasonsShown)
      return `${columns.map((column) => csvCell(cells[column])).join(',')}\r\n`
    },
    end: () => '',
  }
}

function cellsOf(row: Row, reasons: number): Cells {
  if (row.kind === 'error') return { error: `${row.error.code}: ${row.error.message} (${placeName(row.place)})` }
  const { assessment } = row
  const { reply } = assessment
  return {
    id: assessment.id,
    verdict: assessment.verdict,
    grade: assessment.grade,
    worth: assessment.worth,
    risk: assessment.risk,
    score: assessment.score,
    review: assessment.review,
    intent: assessment.intent,
    team: assessment.team,
    language: assessment.language.code,
    action: reply.action,
    channels: reply.channels.join(' '),
    within: reply.within,
    dueAt: reply.dueAt,
    reasons: strongest(assessment.evidence, reasons).map(messageOf).join(' | '),
    from: row.from,
    what: row.what,
  }
}

/** Programs take these, and their full-width forms, for the start of a formula. */
const formula = /^[=+\-@＝＋－＠]/

/** One cell, quoted where it must be, that no program takes for a formula. */
export function csvCell(value: string | number | boolean | null | undefined): string {
  if (value === null || value === undefined) return ''
  if (typeof value !== 'string') return String(value)
  const line = plainLine(value, 30_000)
  const safe = formula.test(line) ? `'${line}` : line
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
