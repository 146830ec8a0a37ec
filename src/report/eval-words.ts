import type { Locale } from '../locales'
import type { Dimension } from '../measure/slices'

/** The words of an evaluation. */
export interface EvalWords {
  readonly title: string
  readonly sections: Readonly<Record<'verdicts' | 'grades' | 'others' | 'ranking' | 'calibration', string>>
  readonly labelled: (verdict: number, grade: number, intent: number, language: number) => string
  readonly honestAndBad: (honest: number, bad: number) => string
  readonly unlabelled: (count: number) => string
  readonly accuracy: string
  readonly macroF1: string
  readonly honestCondemned: string
  readonly badCondemned: string
  readonly labelledAs: string
  readonly precision: string
  readonly recall: string
  readonly rowsAndColumns: string
  readonly exact: string
  readonly near: string
  readonly kappa: string
  readonly intent: string
  readonly language: string
  readonly area: string
  readonly flaggedAtMost: string
  readonly threshold: string
  readonly honestFlagged: string
  readonly badCaught: string
  readonly noneAllowed: (rates: string, honest: number) => string
  readonly asLabelled: (share: string) => string
  readonly atBaseRate: (share: string) => string
  readonly badAtBaseRate: (share: string) => string
  readonly brier: string
  readonly brierOfBaseRate: string
  readonly multiclassBrier: string
  readonly expectedError: string
  readonly debiasedError: string
  readonly risk: string
  readonly inquiries: string
  readonly meanRisk: string
  readonly bad: string
  readonly honest: string
  readonly by: Readonly<Record<Dimension, string>>
  readonly names: Readonly<Record<Dimension, string>>
  readonly unknown: string
  readonly verdictRight: string
  readonly gradeExact: string
  readonly more: (count: number) => string
  readonly intervals: (resamples: number, seed: number) => string
  readonly plots: {
    readonly roc: string
    readonly rocText: (area: string) => string
    readonly falsePositives: string
    readonly truePositives: string
    readonly reliability: string
    readonly reliabilityText: string
    readonly found: string
    readonly histogram: string
    readonly histogramText: string
    readonly most: (share: string) => string
  }
}

const english: EvalWords = {
  title: 'Evaluation',
  sections: { verdicts: 'Verdict', grades: 'Grade', others: 'Intent and language', ranking: 'Ranking by risk', calibration: 'Calibration of risk' },
  labelled: (verdict, grade, intent, language) => `labelled: verdict ${verdict}, grade ${grade}, intent ${intent}, language ${language}`,
  honestAndBad: (honest, bad) => `${honest} honest, ${bad} bad`,
  unlabelled: (count) => `${count} without a label, left out`,
  accuracy: 'Accuracy',
  macroF1: 'Macro-F1',
  honestCondemned: 'Honest condemned',
  badCondemned: 'Bad condemned',
  labelledAs: 'Labelled',
  precision: 'Precision',
  recall: 'Recall',
  rowsAndColumns: 'Rows as labelled, columns as judged.',
  exact: 'Exact',
  near: 'At most one off',
  kappa: 'Quadratic weighted kappa',
  intent: 'Intent as labelled',
  language: 'Language as labelled',
  area: 'Area under the ROC curve',
  flaggedAtMost: 'Honest flagged at most',
  threshold: 'At a risk of',
  honestFlagged: 'Honest flagged',
  badCaught: 'Bad caught',
  noneAllowed: (rates, honest) => `At ${rates}: none of only ${honest} honest inquiries may be flagged.`,
  asLabelled: (share) => `As labelled, ${share} bad`,
  atBaseRate: (share) => `At ${share} bad`,
  badAtBaseRate: (share) => `Bad if ${share} are`,
  brier: 'Brier score',
  brierOfBaseRate: 'Brier score of the base rate alone',
  multiclassBrier: 'Brier score over four verdicts',
  expectedError: 'Expected calibration error',
  debiasedError: 'Less what chance adds',
  risk: 'Risk',
  inquiries: 'Inquiries',
  meanRisk: 'Mean risk',
  bad: 'Bad',
  honest: 'Honest',
  by: { language: 'By language', channel: 'By channel', length: 'By length in characters' },
  names: { language: 'Language', channel: 'Channel', length: 'Length' },
  unknown: 'unknown',
  verdictRight: 'Verdict right',
  gradeExact: 'Grade exact',
  more: (count) => `and ${count} more`,
  intervals: (resamples, seed) => `In brackets 95% intervals: Wilson's for shares of inquiries${resamples === 0 ? '' : `, percentiles of ${resamples} resamples (seed ${seed}) for the rest`}.`,
  plots: {
    roc: 'ROC curve',
    rocText: (area) => `Bad inquiries caught against honest ones flagged, over all risks. The area below is ${area}.`,
    falsePositives: 'Honest flagged',
    truePositives: 'Bad caught',
    reliability: 'Reliability diagram',
    reliabilityText: 'The share that is bad against the mean risk, in ten bins, with 95% intervals. On the diagonal a risk is what it says.',
    found: 'Share that is bad',
    histogram: 'Risk by label',
    histogramText: 'For each label, how its inquiries are spread over the risks that they were given.',
    most: (share) => `tallest ${share}`,
  },
}

const chinese: EvalWords = {
  title: '评测',
  sections: { verdicts: '判断', grades: '等级', others: '意图与语言', ranking: '按风险排序', calibration: '风险校准' },
  labelled: (verdict, grade, intent, language) => `标签：判断 ${verdict}，等级 ${grade}，意图 ${intent}，语言 ${language}`,
  honestAndBad: (honest, bad) => `真实 ${honest} 条，不良 ${bad} 条`,
  unlabelled: (count) => `${count} 条无标签，未计入`,
  accuracy: '准确率',
  macroF1: '宏平均 F1',
  honestCondemned: '真实被误判',
  badCondemned: '不良被识别',
  labelledAs: '标签',
  precision: '精确率',
  recall: '召回率',
  rowsAndColumns: '行为标签，列为判断。',
  exact: '完全一致',
  near: '至多差一级',
  kappa: '二次加权 kappa',
  intent: '意图与标签一致',
  language: '语言与标签一致',
  area: 'ROC 曲线下面积',
  flaggedAtMost: '允许误报',
  threshold: '风险阈值',
  honestFlagged: '真实被误报',
  badCaught: '不良被查出',
  noneAllowed: (rates, honest) => `真实询盘仅 ${honest} 条，误报率 ${rates} 意味着一条也不能误报。`,
  asLabelled: (share) => `按标签，不良占 ${share}`,
  atBaseRate: (share) => `不良占 ${share} 时`,
  badAtBaseRate: (share) => `不良（占 ${share} 时）`,
  brier: 'Brier 分数',
  brierOfBaseRate: '只报基础比率的 Brier 分数',
  multiclassBrier: '四类 Brier 分数',
  expectedError: '期望校准误差',
  debiasedError: '扣除随机偏差后',
  risk: '风险',
  inquiries: '询盘数',
  meanRisk: '平均风险',
  bad: '不良',
  honest: '真实',
  by: { language: '按语言', channel: '按渠道', length: '按长度（字符数）' },
  names: { language: '语言', channel: '渠道', length: '长度' },
  unknown: '未知',
  verdictRight: '判断正确',
  gradeExact: '等级一致',
  more: (count) => `另有 ${count} 项`,
  intervals: (resamples, seed) => `括号内为 95% 置信区间：占比用 Wilson 区间${resamples === 0 ? '' : `，其余为 ${resamples} 次重抽样（种子 ${seed}）的百分位区间`}。`,
  plots: {
    roc: 'ROC 曲线',
    rocText: (area) => `各风险阈值下查出的不良与误报的真实。曲线下面积为 ${area}。`,
    falsePositives: '真实被误报',
    truePositives: '不良被查出',
    reliability: '可靠性图',
    reliabilityText: '十个分组中不良占比与平均风险之比较，附 95% 置信区间。落在对角线上，风险与实际相符。',
    found: '不良占比',
    histogram: '各标签的风险分布',
    histogramText: '各标签的询盘在风险上的分布。',
    most: (share) => `最高 ${share}`,
  },
}

export function evalWords(locale: Locale): EvalWords {
  return locale === 'zh-CN' ? chinese : english
}
