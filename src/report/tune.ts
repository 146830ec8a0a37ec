import type { TuneResult } from '../measure/tune'
import { hashOf } from '../policy/hash'
import type { Policy } from '../policy/schema'
import { jsonLine } from './json'
import type { MeasureFormat, MeasureReportOptions } from './measure-format'
import { tuneMarkdown } from './tune-markdown'
import { tuneTable } from './tune-table'
import { tuneWords } from './tune-words'
import { reportWords } from './words'

/** What tuning moved and why, as one text. `policy` is the one that was tuned. */
export function tuneReport(format: MeasureFormat, result: TuneResult, policy: Policy, options: MeasureReportOptions): string {
  const [words, common] = [tuneWords(options.locale), reportWords(options.locale)]
  switch (format) {
    case 'table': return tuneTable(result, words, common, options)
    case 'markdown': return tuneMarkdown(result, words, common)
    case 'json': return tuneJson(result, policy)
  }
}

/** One object, one weight a line within it. */
function tuneJson({ weights, policy: tuned, labelled, graded, texts, byVerdict, decibans, points }: TuneResult, policy: Policy): string {
  const head = jsonLine(rounded({ policy: { id: policy.id, hash: hashOf(policy) }, tuned: tuned && { id: tuned.id, hash: hashOf(tuned) }, labelled, graded, texts, byVerdict, decibans, points }))
  return `${head.slice(0, -1)},"weights":[${weights.map((weight) => `\n${jsonLine(rounded(weight))}`).join(',')}\n]}\n`
}

/** Figures with five decimals at most: what is beyond them is noise. */
function rounded(value: unknown): unknown {
  if (typeof value === 'number') return Math.round(value * 1e5) / 1e5 + 0
  if (Array.isArray(value)) return value.map(rounded)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, rounded(item)]))
}
