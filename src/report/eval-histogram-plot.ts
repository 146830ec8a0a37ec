import { type Verdict, verdicts } from '../inquiry/schema'
import type { HistogramBin } from '../measure/evaluation'
import { coordinate, svgOf } from './eval-plot'
import type { EvalWords } from './eval-words'
import { escapeMarkup } from './markup'
import { percent } from './measure-text'
import type { Words } from './words'

const left = 110
const plotWidth = 500
const rowHeight = 60
const rowGap = 18
const top = 10
/** What is there is seen, however little it is. */
const leastHeight = 1.5

/** One row of bars a label: the share of its inquiries at each risk. Each row has its own height for its own highest bar, which is named. */
export function histogramPlot(histogram: readonly HistogramBin[], words: EvalWords, common: Words): string {
  const { plots } = words
  const totals = verdicts.map((name) => ({ name, all: histogram.reduce((sum, { counts }) => sum + counts[name], 0) })).filter(({ all }) => all > 0)
  const bottom = top + totals.length * (rowHeight + rowGap) - rowGap
  const rows = totals.flatMap(({ name, all }, row) => rowOf(histogram, name, all, top + row * (rowHeight + rowGap), words, common))
  const axis = [0, 0.25, 0.5, 0.75, 1].map((tick) => `<text class="tick" x="${coordinate(left + tick * plotWidth)}" y="${bottom + 18}" text-anchor="middle">${100 * tick}%</text>`)
  const name = `<text class="axis" x="${left + plotWidth / 2}" y="${bottom + 38}" text-anchor="middle">${escapeMarkup(words.risk)}</text>`
  return svgOf({ id: 'histogram', title: plots.histogram, description: plots.histogramText }, left + plotWidth + 24, bottom + 48, [...rows, ...axis, name])
}

function rowOf(histogram: readonly HistogramBin[], name: Verdict, all: number, y: number, { plots }: EvalWords, common: Words): string[] {
  const most = Math.max(...histogram.map(({ counts }) => counts[name]))
  const base = y + rowHeight
  const bars = histogram.flatMap(({ from, to, counts }) => {
    const count = counts[name]
    if (count === 0) return []
    const height = Math.max(leastHeight, (count / most) * rowHeight)
    const text = `${Math.round(100 * from)}–${Math.round(100 * to)}%: ${count} (${percent(count / all)})`
    const x = left + from * plotWidth
    return [`<rect class="bar ${name}" x="${coordinate(x + 1)}" y="${coordinate(base - height)}" width="${coordinate((to - from) * plotWidth - 2)}" height="${coordinate(height)}"><title>${escapeMarkup(text)}</title></rect>`]
  })
  return [
    `<text class="axis" x="${left - 10}" y="${y + 24}" text-anchor="end">${escapeMarkup(`${common.verdicts[name]} ${all}`)}</text>`,
    `<text class="tick" x="${left - 10}" y="${y + 42}" text-anchor="end">${escapeMarkup(plots.most(percent(most / all)))}</text>`,
    `<path class="grid" d="M${left} ${base}H${left + plotWidth}"/>`,
    ...bars,
  ]
}
