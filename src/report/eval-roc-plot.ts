import type { RankingEvaluation } from '../measure/evaluation'
import { svgOf, unitSquare } from './eval-plot'
import type { EvalWords } from './eval-words'
import { escapeMarkup } from './markup'
import { percent } from './measure-text'

/** The ROC curve, with a ring where few honest inquiries are flagged. */
export function rocPlot({ area, points, atFalsePositives }: RankingEvaluation, { plots }: EvalWords): string {
  const { width, height, x, y, frame } = unitSquare(plots.falsePositives, plots.truePositives)
  const path = points.map(({ falsePositives, truePositives }, index) => `${index === 0 ? 'M' : 'L'}${x(falsePositives)} ${y(truePositives)}`).join('')
  const rings = atFalsePositives.map(({ honestFlagged, recall }) => {
    const text = `${plots.falsePositives} ${percent(honestFlagged.share)}, ${plots.truePositives} ${percent(recall.value)}`
    return `<circle class="ring" cx="${x(honestFlagged.share)}" cy="${y(recall.value)}" r="4"><title>${escapeMarkup(text)}</title></circle>`
  })
  return svgOf({ id: 'roc', title: plots.roc, description: plots.rocText(area.value.toFixed(3)) }, width, height, [...frame, `<path class="curve" d="${path}"/>`, ...rings])
}
