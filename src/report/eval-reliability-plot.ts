import type { CalibrationAt, CalibrationEvaluation } from '../measure/evaluation'
import { coordinate, svgOf, unitSquare, type UnitSquare } from './eval-plot'
import type { EvalWords } from './eval-words'
import { escapeMarkup } from './markup'
import { percent } from './measure-text'

const legendLine = 18
/** By so much the two points of a bin are moved off each other. */
const apart = 0.012

/** Each bin's share against its mean risk: rings as labelled, dots at the base rate. */
export function reliabilityPlot({ asLabelled, atBaseRate }: CalibrationEvaluation, words: EvalWords): string {
  const { plots } = words
  const square = unitSquare(words.meanRisk, plots.found)
  const series = [
    { at: asLabelled, style: 'ring', name: words.asLabelled(percent(asLabelled.baseRate)) },
    ...(atBaseRate === null ? [] : [{ at: atBaseRate, style: 'dot', name: words.atBaseRate(percent(atBaseRate.baseRate)) }]),
  ]
  const marks = series.flatMap(({ at, style, name }, index) => {
    const y = square.height + 8 + index * legendLine
    return [
      ...pointsOf(at, style, series.length === 1 ? 0 : index === 0 ? -apart : apart, square),
      `<circle class="${style}" cx="${square.x(0.02)}" cy="${y}" r="4"/>`,
      `<text class="tick" x="${square.x(0.05)}" y="${y}" dy="4">${escapeMarkup(name)}</text>`,
    ]
  })
  return svgOf({ id: 'reliability', title: plots.reliability, description: plots.reliabilityText }, square.width, square.height + series.length * legendLine, [...square.frame, ...marks])
}

function pointsOf({ table }: CalibrationAt, style: string, shift: number, { x, y }: UnitSquare): string[] {
  return table.flatMap(({ predicted, share, low, high, count }) => {
    if (predicted === null || share === null || low === null || high === null) return []
    const text = `${percent(predicted)}: ${percent(share)} (${percent(low)}–${percent(high)}), ${coordinate(count)}`
    const at = x(predicted + shift)
    return [`<g><path class="whisker" d="M${at} ${y(low)}V${y(high)}"/><circle class="${style}" cx="${at}" cy="${y(share)}" r="4"/><title>${escapeMarkup(text)}</title></g>`]
  })
}
