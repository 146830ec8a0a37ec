import picocolors from 'picocolors'
import type { Evaluation } from '../measure/evaluation'
import { type Cell, evalSections, evalSummary, type EvalTable } from './eval-sections'
import type { EvalWords } from './eval-words'
import type { MeasureReportOptions } from './measure-format'
import { fit, pad, widthOf, wrap } from './width'
import type { Words } from './words'

const narrowest = 60
const widest = 120
const gap = '  '
const indent = '  '
const rowsShown = 15

/** For a terminal: figures one a line, tables in columns, intervals in full percents where there is no room for more. */
export function evalTableReport(evaluation: Evaluation, words: EvalWords, common: Words, options: MeasureReportOptions): string {
  const colours = picocolors.createColors(options.colour)
  const width = Math.min(widest, Math.max(narrowest, options.width))

  function tableLines(table: EvalTable): string[] {
    const shown = table.rows.slice(0, rowsShown)
    const full = shown.map((row) => row.map((cell) => textOf(cell, 'full')))
    const fits = totalOf(widthsOf(table.columns, full)) <= width
    const rows = fits ? full : shown.map((row) => row.map((cell) => textOf(cell, 'short')))
    const heads = totalOf(widthsOf(table.columns, rows)) <= width ? [table.columns] : stackedHeads(table.columns, rows, width)
    const widths = heads.reduce((most, head) => widthsOf(head, rows).map((one, column) => Math.max(one, most[column]!)), table.columns.map(() => 0))
    const lineOf = (cells: readonly string[]): string => indent + cells.map((cell, column) => fit(cell, widths[column]!, column === 0 ? 'left' : 'right')).join(gap)
    const more = table.rows.length - shown.length
    return [...heads.map((head) => colours.bold(lineOf(head).trimEnd())), ...rows.map((row) => lineOf(row).trimEnd()), ...(more > 0 ? [colours.dim(indent + words.more(more))] : [])]
  }

  const lines = wrap(evalSummary(evaluation, words, common), width)
  for (const { title, figures, tables, notes } of evalSections(evaluation, words, common)) {
    const labels = Math.max(0, ...figures.map(([label]) => widthOf(label)))
    lines.push('', colours.bold(title))
    for (const [label, value] of figures) lines.push(`${indent}${pad(label, labels)}${gap}${value}`)
    tables.forEach((table, index) => lines.push(...(index > 0 || figures.length > 0 ? [''] : []), ...tableLines(table)))
    for (const note of notes) lines.push(...wrap(note, width - indent.length).map((line) => colours.dim(indent + line)))
  }
  lines.push('', ...wrap(words.intervals(evaluation.bootstrap.resamples, evaluation.bootstrap.seed), width).map(colours.dim))
  return `${lines.join('\n')}\n`
}

function textOf(cell: Cell, form: 'full' | 'short'): string {
  return typeof cell === 'string' ? cell : cell[form === 'full' ? 0 : 1]
}

function widthsOf(head: readonly string[], rows: readonly (readonly string[])[]): number[] {
  return head.map((name, column) => Math.max(widthOf(name), ...rows.map((row) => widthOf(row[column] ?? ''))))
}

function totalOf(widths: readonly number[]): number {
  return indent.length + widths.reduce((sum, one) => sum + one, 0) + gap.length * (widths.length - 1)
}

/** Headings in as many lines as it takes to keep to the width, as few as there is room for. */
function stackedHeads(columns: readonly string[], rows: readonly (readonly string[])[], width: number): string[][] {
  const widths = widthsOf(columns.map(longestWord), rows)
  let spare = width - totalOf(widths)
  const wrapped = columns.map((name, column) => {
    const more = Math.max(0, Math.min(spare, widthOf(name) - widths[column]!))
    spare -= more
    return wrap(name, widths[column]! + more)
  })
  const height = Math.max(...wrapped.map((lines) => lines.length))
  return Array.from({ length: height }, (_, line) => wrapped.map((lines) => lines[line - (height - lines.length)] ?? ''))
}

function longestWord(name: string): string {
  return name.split(' ').reduce((longest, word) => (widthOf(word) > widthOf(longest) ? word : longest), '')
}
