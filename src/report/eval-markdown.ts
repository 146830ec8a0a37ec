import type { Evaluation } from '../measure/evaluation'
import { type Cell, evalSections, evalSummary, type EvalTable } from './eval-sections'
import type { EvalWords } from './eval-words'
import { escapeMarkdown } from './markdown'
import type { Words } from './words'

/** A heading a part, its figures as a list, its tables as GitHub writes them. */
export function evalMarkdownReport(evaluation: Evaluation, words: EvalWords, common: Words): string {
  const parts = evalSections(evaluation, words, common).map(({ title, figures, tables, notes }) =>
    [
      `## ${escapeMarkdown(title)}\n`,
      ...(figures.length > 0 ? [figures.map(([label, value]) => `- ${escapeMarkdown(label)}: **${escapeMarkdown(value)}**\n`).join('')] : []),
      ...tables.map(tableText),
      ...notes.map((note) => `${escapeMarkdown(note)}\n`),
    ].join('\n'),
  )
  const { resamples, seed } = evaluation.bootstrap
  return [`# ${escapeMarkdown(words.title)}\n`, `${escapeMarkdown(evalSummary(evaluation, words, common))}\n`, ...parts, `${escapeMarkdown(words.intervals(resamples, seed))}\n`].join('\n')
}

function tableText({ columns, rows }: EvalTable): string {
  return line(columns.map(escapeMarkdown)) + line(columns.map((_, index) => (index === 0 ? '---' : '---:'))) + rows.map((row) => line(row.map(cellText))).join('')
}

function cellText(cell: Cell): string {
  return escapeMarkdown(typeof cell === 'string' ? cell : cell[0])
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |\n`
}
