import type { Backtest, Change } from '../measure/backtest'
import { changeKinds } from '../measure/change'
import { verdicts } from '../inquiry/schema'
import { arrow, backtestSummary, type BacktestRun, changesByKind, inquiryName, labelText, policyName, reasonText, shadowBySpeaking, suggestionTexts } from './backtest-parts'
import type { BacktestWords } from './backtest-words'
import { escapeMarkdown } from './markdown'
import { shareText } from './measure-text'
import type { Words } from './words'

/** GitHub-flavoured tables: the counts first, then the changes by kind, then the shadow rules. */
export function backtestMarkdown(backtest: Backtest, run: BacktestRun, words: BacktestWords, common: Words): string {
  const { columns } = words

  function cellsOf(change: Change): string[] {
    const { old, new: next } = change
    const reasons = change.reasons.map((reason) => {
      const { effect, text } = reasonText(reason, words, common)
      return [effect, text].filter(Boolean).map(escapeMarkdown).join(' – ')
    })
    return [
      escapeMarkdown(inquiryName(change)),
      arrow(common.verdicts[old.verdict], common.verdicts[next.verdict]),
      arrow(old.grade, next.grade),
      arrow(old.score, next.score),
      arrow(`${old.risk}%`, `${next.risk}%`),
      labelText(change, words, common),
      reasons.join('<br>') || words.noReason,
    ]
  }

  const counts = table([columns.change, columns.count, columns.share], ['---', '---:', '---:'], changeKinds.map((kind) => [words.kinds[kind], String(backtest.counts[kind].count), shareText(backtest.counts[kind].share)]))
  const changeNames = [columns.inquiry, columns.verdict, columns.grade, columns.score, columns.risk, columns.label, columns.reasons]
  const changes = changesByKind(backtest).map(([kind, own]) => `### ${words.kinds[kind]} (${backtest.counts[kind].count})\n\n${table(changeNames, changeNames.map(() => '---'), own.map(cellsOf))}\n`)
  const shadowNames = [columns.rule, columns.hits, ...verdicts.map((name) => common.verdicts[name]), columns.suggested, columns.usedBy]
  const { spoke, silent } = shadowBySpeaking(backtest)
  const shadow = spoke.map((item) => [
    `\`${item.rule}\``,
    String(item.hits),
    ...verdicts.map((name) => String(item.hitsBy[name])),
    suggestionTexts(item, common).join('<br>') || words.cannotTell,
    item.usedBy.map((id) => `\`${id}\``).join('<br>'),
  ])
  return [
    `${escapeMarkdown(words.title(policyName(run.old), policyName(run.new)))}\n\n`,
    `${escapeMarkdown(backtestSummary(backtest, run, words, common))}\n\n`,
    `### ${words.summary}\n\n${counts}\n`,
    ...changes,
    backtest.shadow.length === 0 ? '' : `### ${words.shadow}\n\n**${words.notInForce}**\n`,
    shadow.length === 0 ? '' : `\n${table(shadowNames, ['---', ...shadowNames.slice(1, -2).map(() => '---:'), '---', '---'], shadow)}`,
    silent.length === 0 ? '' : `\n${words.silent(silent.map((rule) => `\`${rule}\``).join(common.joinCounts))}\n`,
  ].join('')
}

function table(names: readonly string[], rule: readonly string[], rows: readonly (readonly string[])[]): string {
  return [names, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |\n`).join('')
}
