import { verdicts } from '../inquiry/schema'
import type { RuleStatistic, RuleStatistics } from '../measure/rule-statistics'
import { escapeMarkdown } from './markdown'
import { effectText, ratioTexts, shareText, signed, unknownText } from './measure-text'
import { groupsOf, statsSummary } from './stats-groups'
import type { StatsWords } from './stats-words'
import type { Words } from './words'

/** A GitHub-flavoured table a group. */
export function statsMarkdown(statistics: RuleStatistics, words: StatsWords, common: Words): string {
  const { columns } = words
  const names = [columns.rule, columns.policy, columns.hits, ...verdicts.map((name) => common.verdicts[name]), columns.bad, columns.lift, columns.measured, columns.alone, columns.overlaps, columns.skipped]
  const rule = names.map((_, index) => (index < 2 || index === 9 || index === 11 ? '---' : '---:'))

  function cellsOf(item: RuleStatistic): string[] {
    const { points = 0, ...decibans } = item.weight
    return [
      `\`${item.rule}\``,
      effectText({ points, decibans }, common),
      String(item.hits),
      ...verdicts.map((name) => String(item.hitsBy[name])),
      shareText(item.bad),
      item.lift === null ? unknownText : item.lift.toFixed(2),
      ratioTexts(item.decibans, common, (name) => words.policyWeight(signed(item.weight[name] ?? 0))).join('<br>') || unknownText,
      `${item.decided.verdicts}/${item.decided.grades}`,
      item.overlaps.map((overlap) => `\`${overlap.rule}\` ${shareText(overlap)}`).join('<br>') || unknownText,
      shareText(item.skipped),
    ]
  }

  const groups = groupsOf(statistics, words).map(({ heading, rules }) => `### ${escapeMarkdown(heading)}\n\n${[names, rule, ...rules.map(cellsOf)].map(line).join('')}\n`)
  return `${escapeMarkdown(statsSummary(statistics, words, common))}\n\n${groups.join('')}${escapeMarkdown(words.legend)}\n`
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |\n`
}
