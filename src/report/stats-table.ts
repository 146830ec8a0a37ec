import picocolors from 'picocolors'
import type { RuleStatistic, RuleStatistics } from '../measure/rule-statistics'
import type { MeasureReportOptions } from './measure-format'
import { countsByVerdict, percent, ratioTexts, shareText, signed, unknownText } from './measure-text'
import { groupsOf, type StatsGroup, statsSummary } from './stats-groups'
import type { StatsWords } from './stats-words'
import { fit, widthOf, wrap } from './width'
import type { Words } from './words'

const gap = '  '
const narrowest = 60
const widest = 120
const numberColumns = ['hits', 'bad', 'lift', 'alone', 'skipped'] as const

/** For a terminal: one line a rule, its classes, decibans and overlaps dim below it. */
export function statsTable(statistics: RuleStatistics, words: StatsWords, common: Words, options: MeasureReportOptions): string {
  const colours = picocolors.createColors(options.colour)
  const width = Math.min(widest, Math.max(narrowest, options.width))
  const cells = new Map(statistics.rules.map((item) => [item, cellsOf(item)]))
  const widths = numberColumns.map((name, column) => Math.max(widthOf(words.columns[name]), ...[...cells.values()].map((row) => widthOf(row[column]!))))
  const indent = ' '.repeat(widths[0]!) + gap

  function lineOf(row: readonly string[], last: string): string {
    return [...row.map((cell, column) => fit(cell, widths[column]!, 'right')), last].join(gap)
  }

  function detailsOf(item: RuleStatistic): string[] {
    const ratios = ratioTexts(item.decibans, common, (name) => words.policyWeight(signed(item.weight[name] ?? 0)))
    const details = [
      statistics.bad === null ? '' : countsByVerdict(item.hitsBy, common),
      ratios.length === 0 ? '' : `${words.columns.measured}: ${ratios.join(common.joinCounts)}`,
      item.overlaps.length === 0 ? '' : `${words.columns.overlaps}: ${item.overlaps.map(({ rule, share }) => `${rule} ${percent(share)}`).join(common.joinCounts)}`,
    ]
    return details.filter(Boolean).flatMap((text) => wrap(text, width - indent.length)).map((text) => colours.dim(indent + text))
  }

  function linesOf({ attention, heading, rules }: StatsGroup): string[] {
    const head = colours.bold(heading)
    if (attention === 'never-fires' || attention === 'never-asked') {
      const names = rules.map(({ rule, skipped }) => (attention === 'never-fires' && skipped !== null && skipped.count > 0 ? `${rule} (${words.skippedShare(percent(skipped.share))})` : rule))
      return [head, ...wrap(names.join(common.joinCounts), width - gap.length).map((text) => gap + text), '']
    }
    const columns = lineOf(numberColumns.map((name) => words.columns[name]), words.columns.rule)
    return [head, colours.bold(columns), ...rules.flatMap((item) => [lineOf(cells.get(item)!, item.rule), ...detailsOf(item)]), '']
  }

  const lines = [...groupsOf(statistics, words).flatMap(linesOf), ...wrap(statsSummary(statistics, words, common), width), ...wrap(words.legend, width).map(colours.dim)]
  return `${lines.join('\n')}\n`
}

function cellsOf({ hits, bad, lift, decided, skipped }: RuleStatistic): string[] {
  return [String(hits), shareText(bad), lift === null ? unknownText : lift.toFixed(2), `${decided.verdicts}/${decided.grades}`, skipped === null ? unknownText : percent(skipped.share)]
}
