import picocolors from 'picocolors'
import type { Backtest, Change } from '../measure/backtest'
import { changeKinds, harmfulKinds } from '../measure/change'
import { arrow, backtestSummary, type BacktestRun, changesByKind, inquiryName, labelText, policyName, reasonText, shadowBySpeaking, suggestionTexts } from './backtest-parts'
import type { BacktestWords } from './backtest-words'
import type { MeasureReportOptions } from './measure-format'
import { countsByVerdict, shareText } from './measure-text'
import { pad, widthOf, wrap } from './width'
import type { Words } from './words'

const narrowest = 60
const widest = 120
const reasonsShown = 5
const gap = '  '

/** For a terminal: the changes, the most harmful first, each with its reasons; then the counts, then the shadow rules. */
export function backtestTable(backtest: Backtest, run: BacktestRun, words: BacktestWords, common: Words, options: MeasureReportOptions): string {
  const colours = picocolors.createColors(options.colour)
  const width = Math.min(widest, Math.max(narrowest, options.width))
  const indented = (text: string, indent: string) => wrap(text, width - indent.length).map((line) => indent + line)

  function linesOf(change: Change): string[] {
    const { old, new: next } = change
    const parts = [
      arrow(common.verdicts[old.verdict], common.verdicts[next.verdict]),
      arrow(old.grade, next.grade),
      words.scored(arrow(old.score, next.score), arrow(`${old.risk}%`, `${next.risk}%`)),
      labelText(change, words, common),
    ]
    const shown = change.reasons.slice(0, reasonsShown).map((reason) => {
      const { effect, text } = reasonText(reason, words, common)
      return [effect, text].filter(Boolean).join(': ')
    })
    if (change.reasons.length > shown.length) shown.push(words.moreReasons(change.reasons.length - shown.length))
    if (shown.length === 0) shown.push(words.noReason)
    return [...indented(inquiryName(change), gap), ...indented(parts.join(common.joinCounts), gap.repeat(2)), ...shown.flatMap((text) => indented(text, gap.repeat(3))).map(colours.dim)]
  }

  const changes = changesByKind(backtest).flatMap(([kind, own]) => {
    const heading = `${words.kinds[kind]} (${backtest.counts[kind].count})`
    return [colours.bold(harmfulKinds.includes(kind) ? colours.red(heading) : heading), ...own.flatMap(linesOf), '']
  })

  const nameWidth = Math.max(...changeKinds.map((kind) => widthOf(words.kinds[kind])))
  const countWidth = Math.max(...changeKinds.map((kind) => String(backtest.counts[kind].count).length))
  const counts = changeKinds.map((kind) => {
    const { count, share } = backtest.counts[kind]
    return `${gap}${pad(words.kinds[kind], nameWidth)}${gap}${String(count).padStart(countWidth)}${gap}${shareText(share)}`
  })

  const { spoke, silent } = shadowBySpeaking(backtest)
  const shadow = spoke.flatMap((item) => [
    `${gap}${item.rule}${gap}${words.columns.hits} ${item.hits} (${countsByVerdict(item.hitsBy, common)})`,
    ...indented(`${words.columns.suggested}: ${suggestionTexts(item, common).join(common.joinCounts) || words.cannotTell}`, gap.repeat(3)).map(colours.dim),
    ...(item.usedBy.length === 0 ? [] : indented(`${words.columns.usedBy}: ${item.usedBy.join(common.joinCounts)}`, gap.repeat(3)).map(colours.dim)),
  ])

  const lines = [
    ...wrap(words.title(policyName(run.old), policyName(run.new)), width),
    '',
    ...changes,
    colours.bold(words.summary),
    ...counts,
    ...wrap(backtestSummary(backtest, run, words, common), width),
  ]
  if (backtest.shadow.length > 0) {
    lines.push('', colours.bold(words.shadow), ...wrap(words.notInForce, width), ...shadow)
    if (silent.length > 0) lines.push(...indented(words.silent(silent.join(common.joinCounts)), gap))
  }
  return `${lines.join('\n')}\n`
}
