import type { Locale } from '../locales'
import type { GradingPart } from '../measure/change-reasons'
import type { ChangeKind } from '../measure/change'

/** The words of a backtest. */
export interface BacktestWords {
  readonly title: (old: string, next: string) => string
  readonly kinds: Readonly<Record<ChangeKind, string>>
  readonly columns: Readonly<Record<'inquiry' | 'verdict' | 'grade' | 'score' | 'risk' | 'label' | 'reasons' | 'change' | 'count' | 'share' | 'rule' | 'hits' | 'suggested' | 'usedBy', string>>
  readonly summary: string
  readonly unlabelled: string
  readonly labelled: (label: string) => string
  readonly scored: (score: string, risk: string) => string
  readonly changed: (share: string) => string
  readonly harmful: (count: number) => string
  readonly allowed: (count: number) => string
  readonly notKept: (count: number, kept: number) => string
  readonly moreReasons: (count: number) => string
  readonly noReason: string
  readonly base: string
  readonly prior: string
  readonly cap: (family: string) => string
  readonly grading: (parts: string) => string
  readonly gradingParts: Readonly<Record<GradingPart, string>>
  readonly shadow: string
  /** Says plainly that what is suggested moves nothing. */
  readonly notInForce: string
  readonly silent: (rules: string) => string
  readonly cannotTell: string
}

const english: BacktestWords = {
  title: (old, next) => `Old policy: ${old}; new policy: ${next}`,
  kinds: {
    'genuine-condemned': 'Genuine, newly condemned',
    'bad-passed': 'Bad, newly passed as genuine',
    'honest-fall': 'Honest, graded lower',
    'bad-rise': 'Bad, graded higher',
    'genuine-freed': 'Genuine, no longer condemned',
    'bad-caught': 'Bad, newly condemned',
    'honest-rise': 'Honest, graded higher',
    'bad-fall': 'Bad, graded lower',
    'class-changed': 'Condemned for something else',
  },
  columns: {
    inquiry: 'Inquiry', verdict: 'Verdict', grade: 'Grade', score: 'Score', risk: 'Risk', label: 'Label', reasons: 'Reasons',
    change: 'Change', count: 'Count', share: 'Share', rule: 'Rule', hits: 'Hits', suggested: 'Suggested dB', usedBy: 'Part of',
  },
  summary: 'Summary',
  unlabelled: 'no label',
  labelled: (label) => `labelled ${label}`,
  scored: (score, risk) => `score ${score}, risk ${risk}`,
  changed: (share) => `changed ${share}`,
  harmful: (count) => `${count} harmful`,
  allowed: (count) => `--max-harm allows ${count}`,
  notKept: (count, kept) => `${count} less harmful changes are counted but not listed: at most ${kept} are kept`,
  moreReasons: (count) => `and ${count} more`,
  noReason: 'no weight moved',
  base: 'Points that the channel starts with.',
  prior: 'Priors.',
  cap: (family) => `Held within the caps of the family ${family}.`,
  grading: (parts) => `Graded by other ${parts}.`,
  gradingParts: { bands: 'bands', decided: 'threshold of decision', ceilings: 'ceilings', proof: 'proof', floors: 'floors' },
  shadow: 'Shadow: rules that weigh nothing',
  notInForce: 'NOT IN FORCE: suggested by this run alone, each rule taken by itself; nothing above counts it. What has 0 in its interval may be chance.',
  silent: (rules) => `Never spoke: ${rules}`,
  cannotTell: 'takes labels of both kinds, genuine and bad',
}

const chinese: BacktestWords = {
  title: (old, next) => `旧策略：${old}；新策略：${next}`,
  kinds: {
    'genuine-condemned': '真实询盘，新被误判',
    'bad-passed': '不良询盘，新被放过',
    'honest-fall': '真实询盘，等级下降',
    'bad-rise': '不良询盘，等级上升',
    'genuine-freed': '真实询盘，不再误判',
    'bad-caught': '不良询盘，新被识别',
    'honest-rise': '真实询盘，等级上升',
    'bad-fall': '不良询盘，等级下降',
    'class-changed': '判为另一类不良',
  },
  columns: {
    inquiry: '询盘', verdict: '判断', grade: '等级', score: '得分', risk: '风险', label: '标签', reasons: '理由',
    change: '变化', count: '数量', share: '占比', rule: '规则', hits: '命中', suggested: '建议 dB', usedBy: '组成',
  },
  summary: '汇总',
  unlabelled: '无标签',
  labelled: (label) => `标签为 ${label}`,
  scored: (score, risk) => `得分 ${score}，风险 ${risk}`,
  changed: (share) => `有变化 ${share}`,
  harmful: (count) => `有害 ${count} 条`,
  allowed: (count) => `--max-harm 允许 ${count} 条`,
  notKept: (count, kept) => `另有 ${count} 条危害较小的变化只计数、不列出：最多保留 ${kept} 条`,
  moreReasons: (count) => `另有 ${count} 条`,
  noReason: '权重无变化',
  base: '渠道起始分。',
  prior: '先验。',
  cap: (family) => `受 ${family} 类上下限约束。`,
  grading: (parts) => `定级依据已变：${parts}。`,
  gradingParts: { bands: '分数段', decided: '判定阈值', ceilings: '等级上限', proof: '证明条件', floors: '等级下限' },
  shadow: '影子规则：不计权重',
  notInForce: '未生效：仅由本次数据逐条得出的建议，以上结果均未计入。区间含 0 的可能只是偶然。',
  silent: (rules) => `从未命中：${rules}`,
  cannotTell: '需要真实与不良两类标签',
}

export function backtestWords(locale: Locale): BacktestWords {
  return locale === 'zh-CN' ? chinese : english
}
