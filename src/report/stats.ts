import { hashOf } from '../policy/hash'
import type { Policy } from '../policy/schema'
import type { RuleStatistics } from '../measure/rule-statistics'
import { jsonLine } from './json'
import type { MeasureFormat, MeasureReportOptions } from './measure-format'
import { statsMarkdown } from './stats-markdown'
import { statsTable } from './stats-table'
import { statsWords } from './stats-words'
import { reportWords } from './words'

/** The statistics of a run's rules, as one text. */
export function statsReport(format: MeasureFormat, statistics: RuleStatistics, policy: Policy, options: MeasureReportOptions): string {
  const [words, common] = [statsWords(options.locale), reportWords(options.locale)]
  switch (format) {
    case 'table': return statsTable(statistics, words, common, options)
    case 'markdown': return statsMarkdown(statistics, words, common)
    case 'json': return statsJson(statistics, policy)
  }
}

/** One object, one rule a line within it. */
function statsJson({ rules, ...rest }: RuleStatistics, policy: Policy): string {
  const head = jsonLine({ policy: { id: policy.id, hash: hashOf(policy) }, ...rest })
  return `${head.slice(0, -1)},"rules":[${rules.map((rule) => `\n${jsonLine(rule)}`).join(',')}\n]}\n`
}
