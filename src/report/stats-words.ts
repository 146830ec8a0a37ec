import type { Locale } from '../locales'
import type { Attention } from '../measure/rule-statistics'

/** The words of the rule statistics. */
export interface StatsWords {
  readonly columns: Readonly<Record<'hits' | 'bad' | 'lift' | 'alone' | 'skipped' | 'rule' | 'policy' | 'measured' | 'overlaps', string>>
  readonly groups: Readonly<Record<Attention, string>>
  /** Heads the rules that need no attention. */
  readonly others: string
  readonly badShare: string
  readonly skippedShare: (share: string) => string
  readonly noLabels: string
  readonly unlabelled: (count: number) => string
  readonly policyWeight: (decibans: string) => string
  /** What the columns mean, below a table. */
  readonly legend: string
}

const english: StatsWords = {
  columns: { hits: 'Hits', bad: 'Bad among hits', lift: 'Lift', alone: 'Alone', skipped: 'Skipped', rule: 'Rule', policy: 'Policy', measured: 'Measured dB', overlaps: 'Overlaps' },
  groups: {
    'never-fires': 'Never fire',
    'never-asked': 'Never fire, as the facts that they need were never known',
    'fires-on-honest': 'Fire on honest mail as often as on bad, though the policy has them speak for a risk',
  },
  others: 'The others, by hits',
  badShare: 'bad',
  skippedShare: (share) => `skipped ${share}`,
  noLabels: 'no labels (expect.verdict): hits, overlaps and skips only',
  unlabelled: (count) => `${count} without a label`,
  policyWeight: (decibans) => `(policy ${decibans})`,
  legend:
    'Shares with their 95% interval. Lift: share of bad among hits over that among all. Alone: verdicts/grades that would be other without the rule. '
    + 'Measured dB: smoothed log-likelihood ratio against genuine, where the rule could speak.',
}

const chinese: StatsWords = {
  columns: { hits: '命中', bad: '命中中的不良占比', lift: '提升度', alone: '单独决定', skipped: '跳过', rule: '规则', policy: '策略权重', measured: '实测 dB', overlaps: '重叠' },
  groups: {
    'never-fires': '从未命中',
    'never-asked': '从未命中：所需信息始终未知',
    'fires-on-honest': '策略视为风险，但命中真实询盘不少于不良询盘',
  },
  others: '其余规则，按命中次数',
  badShare: '不良',
  skippedShare: (share) => `跳过 ${share}`,
  noLabels: '没有标签（expect.verdict）：只有命中、重叠和跳过',
  unlabelled: (count) => `${count} 条无标签`,
  policyWeight: (decibans) => `（策略 ${decibans}）`,
  legend: '占比附 95% 置信区间。提升度：命中中的不良占比与总体不良占比之比。单独决定：去掉该规则后会改变的判断数/等级数。实测 dB：相对真实询盘的平滑对数似然比，只计规则可判断的询盘。',
}

export function statsWords(locale: Locale): StatsWords {
  return locale === 'zh-CN' ? chinese : english
}
