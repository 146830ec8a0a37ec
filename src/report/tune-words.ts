import type { Locale } from '../locales'
import type { TuneOutcome } from '../measure/tune'
import type { Reason } from '../measure/tune-guards'

/** The words of a tuning. */
export interface TuneWords {
  readonly tunedOn: (labelled: string, texts: number) => string
  readonly graded: (count: number) => string
  readonly decibans: string
  readonly points: string
  readonly outcomes: Readonly<Record<TuneOutcome, string>>
  /** Standard deviations that held the numbers: of a family's factor, and of each number. */
  readonly strength: (factors: string, weights: string) => string
  readonly factors: string
  readonly factor: (one: { readonly family: string; readonly part: string; readonly isFor: boolean; readonly factor: string; readonly error: string; readonly hits: number; readonly weights: number }) => string
  readonly measures: Readonly<Record<'byText' | 'bySource' | 'atBaseRate' | 'riskAtBaseRate' | 'honestCondemned' | 'grades' | 'kappa', string>>
  readonly columns: Readonly<Record<'heldOut' | 'before' | 'after' | 'change' | 'rule' | 'part' | 'fitted' | 'pull' | 'hits' | 'hitsBy', string>>
  readonly parts: { readonly points: string }
  readonly error: (error: string) => string
  readonly moved: (count: number) => string
  /** Fitted, and not written: what would have moved. */
  readonly wouldMove: (count: number) => string
  readonly sign: (count: number) => string
  readonly left: Readonly<Record<Reason | 'stays', (count: number) => string>>
  readonly intercepts: (decibans: string) => string
  readonly interceptsOfFiles: (count: number) => string
  /** What the columns mean, below. */
  readonly legend: string
}

const english: TuneWords = {
  tunedOn: (labelled, texts) => `Tuned on ${labelled} with a label (${texts} different texts)`,
  graded: (count) => `${count} with a grade`,
  decibans: 'Decibans',
  points: 'Points',
  outcomes: {
    better: 'better on what was held out',
    'not-better': 'not better on what was held out: they stay as they are',
    'nothing-moved': 'nothing to move: they stay as they are',
    'too-little': 'too few labels: they stay as they are',
  },
  strength: (factors, weights) => `held to the present numbers by standard deviations of ${factors} of a family's factor and ${weights} of each number`,
  factors: 'Families as a whole: what single rules have too few hits to tell, they tell together',
  factor: ({ family, part, isFor, factor, error, hits, weights }) => `${family}, ${part} ${isFor ? 'above' : 'below'} 0: × ${factor} ± ${error} (hits ${hits}, numbers ${weights})`,
  measures: {
    byText: 'log loss, texts held out',
    bySource: 'log loss, whole files held out',
    atBaseRate: "log loss at the policy's base rate",
    riskAtBaseRate: 'the same, honest or not alone',
    honestCondemned: 'share of honest inquiries condemned',
    grades: 'loss of grades, texts held out',
    kappa: 'kappa of all grades, texts held out',
  },
  columns: { heldOut: 'Held out', before: 'Before', after: 'After', change: 'Change', rule: 'Rule', part: 'Of', fitted: 'Fitted', pull: 'Pull', hits: 'Hits', hitsBy: 'Labels of the hits' },
  parts: { points: 'points' },
  error: (error) => `(±${error})`,
  moved: (count) => `Moved (${count})`,
  wouldMove: (count) => `Would have moved (${count})`,
  sign: (count) => `Held at 1 of their sign, for the inquiries want less or the opposite: look at the labels and at the rule (${count})`,
  left: {
    stays: (count) => `Stay, as the inquiries agree or pull too little: ${count}`,
    'too-few': (count) => `Too few hits to tell, stay at the hand-set value (${count})`,
    'too-few-of-class': (count) => `Too few inquiries of the class, stay (${count})`,
    capped: (count) => `Wherever they spoke the cap of their family held, stay (${count})`,
    shadow: (count) => `Shown only, without a number to fit (${count})`,
  },
  intercepts: (decibans) => `Base rate of these inquiries over the policy's: ${decibans}; thrown away, the priors stay.`,
  interceptsOfFiles: (count) => `A base rate for each of ${count} files; thrown away, the priors stay.`,
  legend:
    'Loss: lower is better; ± is the standard error of the change. Fitted: before rounding, with its standard error. Pull: how strongly the inquiries pull at the present number, in standard errors; below one no number moves by itself, though its family may. '
    + 'Hits: near copies counted as one.',
}

const chinese: TuneWords = {
  tunedOn: (labelled, texts) => `依据 ${labelled} 有标签的询盘（${texts} 种不同文本）调整`,
  graded: (count) => `${count} 条有等级`,
  decibans: '分贝（deciban）',
  points: '分值',
  outcomes: {
    better: '在留出的询盘上更好',
    'not-better': '在留出的询盘上没有更好：保持不变',
    'nothing-moved': '没有需要调整的：保持不变',
    'too-little': '标签太少：保持不变',
  },
  strength: (factors, weights) => `围绕现有数值的标准差：整类系数 ${factors}，单个数值 ${weights}`,
  factors: '整类系数：单条规则命中太少看不出的，合在一起看',
  factor: ({ family, part, isFor, factor, error, hits, weights }) => `${family}，${part}，${isFor ? '正' : '负'}值：× ${factor} ± ${error}（命中 ${hits}，数值 ${weights} 个）`,
  measures: {
    byText: '对数损失，留出文本',
    bySource: '对数损失，留出整个文件',
    atBaseRate: '对数损失，按策略的基准比例',
    riskAtBaseRate: '同上，只看是否可信',
    honestCondemned: '真实询盘被误判的比例',
    grades: '等级损失，留出文本',
    kappa: '全部等级的 kappa，留出文本',
  },
  columns: { heldOut: '留出检验', before: '之前', after: '之后', change: '变化', rule: '规则', part: '项目', fitted: '拟合值', pull: '拉力', hits: '命中', hitsBy: '命中的标签' },
  parts: { points: '分值' },
  error: (error) => `（±${error}）`,
  moved: (count) => `已调整（${count}）`,
  wouldMove: (count) => `本会调整（${count}）`,
  sign: (count) => `符号保留、数值停在 1：数据要求更小或相反，请检查标签和规则（${count}）`,
  left: {
    stays: (count) => `保持不变（数据一致或证据不足）：${count}`,
    'too-few': (count) => `命中太少，保持不变（${count}）`,
    'too-few-of-class': (count) => `该类询盘太少，保持不变（${count}）`,
    capped: (count) => `凡命中处所属类别均已达上限，保持不变（${count}）`,
    shadow: (count) => `仅展示、没有权重（${count}）`,
  },
  intercepts: (decibans) => `这些询盘的基准比例相对策略：${decibans}；已弃用，先验不变。`,
  interceptsOfFiles: (count) => `${count} 个文件各有基准比例；已弃用，先验不变。`,
  legend: '损失越低越好；± 为变化的标准误差。拟合值：取整之前，附标准误差。拉力：数据对现有数值的拉动强度，以标准误差计；低于 1 时不单独调整，但可随整类调整。命中：近似重复只计一次。',
}

export function tuneWords(locale: Locale): TuneWords {
  return locale === 'zh-CN' ? chinese : english
}
