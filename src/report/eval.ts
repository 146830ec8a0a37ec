import type { Evaluation } from '../measure/evaluation'
import type { Policy } from '../policy/schema'
import { evalHtmlReport } from './eval-html'
import { evalJsonReport } from './eval-json'
import { evalMarkdownReport } from './eval-markdown'
import { evalTableReport } from './eval-table'
import { evalWords } from './eval-words'
import type { MeasureReportOptions } from './measure-format'
import { reportWords } from './words'

export const evalFormats = ['table', 'markdown', 'json', 'html'] as const
export type EvalFormat = (typeof evalFormats)[number]

/** An evaluation as one text. */
export function evalReport(format: EvalFormat, evaluation: Evaluation, policy: Policy, options: MeasureReportOptions): string {
  const [words, common] = [evalWords(options.locale), reportWords(options.locale)]
  switch (format) {
    case 'table': return evalTableReport(evaluation, words, common, options)
    case 'markdown': return evalMarkdownReport(evaluation, words, common)
    case 'json': return evalJsonReport(evaluation, policy)
    case 'html': return evalHtmlReport(evaluation, words, common, options)
  }
}
