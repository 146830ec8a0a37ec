import { csvReport } from './csv'
import { htmlReport } from './html'
import { jsonReport, ndjsonReport } from './json'
import { markdownReport } from './markdown'
import type { Row } from './rows'
import type { Summary } from './summary'
import { tableReport } from './table'
import type { Locale } from '../locales'
import { reportWords } from './words'

/** A report is written as its rows come: `begin` once, `row` for each, `end` once, also after a run that was stopped. */
export interface Report {
  readonly begin: () => string
  readonly row: (row: Row) => string
  readonly end: (summary: Summary) => string
}

export const reportFormats = ['ndjson', 'json', 'csv', 'table', 'markdown', 'html'] as const
export type ReportFormat = (typeof reportFormats)[number]

export interface ReportOptions {
  readonly locale: Locale
  /** All reasons with what each moved, instead of the few strongest. */
  readonly explain: boolean
  /** Columns of the terminal, for `table`. */
  readonly width: number
  /** Whether `table` is coloured. */
  readonly colour: boolean
}

export function createReport(format: ReportFormat, options: ReportOptions): Report {
  const words = reportWords(options.locale)
  switch (format) {
    case 'ndjson': return ndjsonReport()
    case 'json': return jsonReport()
    case 'csv': return csvReport(options)
    case 'table': return tableReport(words, options)
    case 'markdown': return markdownReport(words, options)
    case 'html': return htmlReport(words, options)
  }
}
