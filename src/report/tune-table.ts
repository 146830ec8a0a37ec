import picocolors from 'picocolors'
import type { TuneResult } from '../measure/tune'
import type { TunedWeight } from '../measure/tune-describe'
import type { MeasureReportOptions } from './measure-format'
import { changeText, decibansHeldOut, factorTexts, fittedText, groupsOfWeights, type HeldOut, hitsByText, hitsText, interceptsText, leftTexts, partText, pointsHeldOut, pullText, tuneSummary } from './tune-parts'
import type { TuneWords } from './tune-words'
import { fit, widthOf, wrap } from './width'
import type { Words } from './words'

const gap = '  '
const narrowest = 60
const widest = 120

/** For a terminal: what was held out, then one line a number with the labels of its hits dim below it. */
export function tuneTable(result: TuneResult, words: TuneWords, common: Words, options: MeasureReportOptions): string {
  const colours = picocolors.createColors(options.colour)
  const width = Math.min(widest, Math.max(narrowest, options.width))
  const { columns } = words

  function heldOut({ heading, strength, rows }: HeldOut): string[] {
    const head = [colours.bold(heading), ...(strength === null ? [] : wrap(strength, width - gap.length).map((line) => colours.dim(gap + line)))]
    if (rows.length === 0) return [...head, '']
    return [...head, ...aligned([[columns.heldOut, columns.before, columns.after, columns.change], ...rows]).map((line, index) => gap + (index === 0 ? colours.bold(line) : line)), '']
  }

  function weightLines({ heading, weights }: { readonly heading: string; readonly weights: readonly TunedWeight[] }): string[] {
    const rows = weights.map((weight) => [changeText(weight), partText(weight, words, common), fittedText(weight), pullText(weight), hitsText(weight)])
    const lines = aligned([[columns.change, columns.part, columns.fitted, columns.pull, columns.hits], ...rows])
    const indent = ' '.repeat(2 * gap.length)
    return [
      ...wrap(heading, width).map(colours.bold),
      colours.bold(`${gap}${lines[0]!}${gap}${columns.rule}`),
      ...weights.flatMap((weight, index) => [`${gap}${lines[index + 1]!}${gap}${weight.id}`, ...wrap(hitsByText(weight, common), width - indent.length).map((line) => colours.dim(indent + line))]),
      '',
    ]
  }

  const factors = factorTexts(result, words, common)
  const intercepts = interceptsText(result, words, common)
  const lines = [
    ...wrap(tuneSummary(result, words, common), width),
    '',
    ...heldOut(decibansHeldOut(result, words)),
    ...heldOut(pointsHeldOut(result, words)),
    ...(factors.length === 0 ? [] : [...wrap(words.factors, width).map(colours.bold), ...factors.map((line) => gap + line), '']),
    ...groupsOfWeights(result, words).flatMap(weightLines),
    ...leftTexts(result, words, common, (id) => id).flatMap((text) => wrap(text, width)),
    ...(intercepts === null ? [] : wrap(intercepts, width)),
    ...wrap(words.legend, width).map(colours.dim),
  ]
  return `${lines.join('\n')}\n`
}

/** Rows of cells with their columns one below the other: the first to the left, the others to the right. */
function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => widthOf(row[column]!))))
  return rows.map((row) => row.map((cell, column) => fit(cell, widths[column]!, column === 0 ? 'left' : 'right')).join(gap).trimEnd())
}
