import type { Attention, RuleStatistic, RuleStatistics } from '../measure/rule-statistics'
import { countsByVerdict, shareText } from './measure-text'
import type { StatsWords } from './stats-words'
import type { Words } from './words'

/** Rules that are listed under one heading, in the order of the statistics. */
export interface StatsGroup {
  readonly attention: Attention | null
  readonly heading: string
  readonly rules: readonly RuleStatistic[]
}

/** The groups that hold rules. */
export function groupsOf({ rules }: RuleStatistics, words: StatsWords): StatsGroup[] {
  return (['never-fires', 'never-asked', 'fires-on-honest', null] as const)
    .map((attention) => ({ attention, rules: rules.filter((item) => item.attention === attention) }))
    .filter((group) => group.rules.length > 0)
    .map(({ attention, rules: own }) => ({ attention, rules: own, heading: `${attention === null ? words.others : words.groups[attention]} (${own.length})` }))
}

/** What was read, in one line: `90 inquiries; genuine 60, spam 10, spy 0, fraud 20; bad 33.3% (24.5–43.6).` */
export function statsSummary({ inquiries, labelled, bad }: RuleStatistics, words: StatsWords, common: Words): string {
  const groups = [common.inquiries(inquiries)]
  if (bad === null) groups.push(words.noLabels)
  else {
    groups.push(countsByVerdict(labelled, common), `${words.badShare} ${shareText(bad)}`)
    if (bad.of < inquiries) groups.push(words.unlabelled(inquiries - bad.of))
  }
  return groups.join(common.joinGroups) + common.end
}
