import type { Locale } from '../locales'
import type { Verdict } from '../inquiry/schema'

/** The reports' own words: headings, labels, counts. The reasons come with the assessment, in its own locale. */
export interface Words {
  readonly title: string
  readonly columns: Readonly<Record<'grade' | 'score' | 'verdict' | 'due' | 'from' | 'what' | 'reasons', string>>
  readonly verdicts: Readonly<Record<Verdict, string>>
  /** Stands after a verdict that a person should look at. */
  readonly reviewMark: string
  readonly review: string
  readonly error: string
  readonly allReasons: string
  readonly joinReasons: string
  readonly joinCounts: string
  readonly joinGroups: string
  readonly end: string
  readonly inquiries: (count: number) => string
  readonly shown: (count: number) => string
  readonly toReview: (count: number) => string
  readonly unreadable: (count: number) => string
  readonly duration: (amount: number, unit: 'D' | 'H' | 'M') => string
  readonly moment: (month: number, day: number, time: string) => string
  readonly check: {
    readonly failed: string
    readonly unreadable: string
    readonly because: string
    readonly expected: (wanted: string, got: string) => string
    readonly silent: (rules: string) => string
    readonly spoke: (rules: string) => string
    readonly unknownKey: (known: string) => string
    readonly wrongShape: (wanted: string) => string
    readonly checked: (count: number) => string
    readonly held: (count: number) => string
    readonly failedCount: (count: number) => string
    readonly unchecked: (count: number) => string
  }
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const englishUnits = { D: 'd', H: 'h', M: 'min' }
const chineseUnits = { D: '天', H: '小时', M: '分钟' }

const english: Words = {
  title: 'Inquiries',
  columns: { grade: 'Grade', score: 'Score', verdict: 'Verdict', due: 'Answer by', from: 'From', what: 'What', reasons: 'Reasons' },
  verdicts: { genuine: 'genuine', spam: 'spam', spy: 'spy', fraud: 'fraud' },
  reviewMark: '?',
  review: 'to review',
  error: 'error',
  allReasons: 'All reasons',
  joinReasons: '; ',
  joinCounts: ', ',
  joinGroups: '; ',
  end: '.',
  inquiries: (count) => (count === 1 ? '1 inquiry' : `${count} inquiries`),
  shown: (count) => `${count} shown`,
  toReview: (count) => `${count} to review`,
  unreadable: (count) => `${count} could not be scored`,
  duration: (amount, unit) => `${amount} ${englishUnits[unit]}`,
  moment: (month, day, time) => `${day} ${months[month - 1]} ${time}`,
  check: {
    failed: 'FAILED',
    unreadable: 'ERROR',
    because: 'because',
    expected: (wanted, got) => `expected ${wanted}, got ${got}`,
    silent: (rules) => `should have spoken, did not: ${rules}`,
    spoke: (rules) => `should not have spoken, did: ${rules}`,
    unknownKey: (known) => `is no expectation; known are ${known}`,
    wrongShape: (wanted) => `must be ${wanted}`,
    checked: (count) => `${count} checked`,
    held: (count) => `${count} as expected`,
    failedCount: (count) => `${count} failed`,
    unchecked: (count) => `${count} not checked (no expect)`,
  },
}

const chinese: Words = {
  title: '询盘',
  columns: { grade: '等级', score: '得分', verdict: '判断', due: '回复期限', from: '来自', what: '内容', reasons: '理由' },
  verdicts: { genuine: '真实', spam: '垃圾', spy: '探密', fraud: '欺诈' },
  reviewMark: '?',
  review: '待复核',
  error: '错误',
  allReasons: '全部理由',
  joinReasons: '；',
  joinCounts: '，',
  joinGroups: '；',
  end: '。',
  inquiries: (count) => `共 ${count} 条询盘`,
  shown: (count) => `显示 ${count} 条`,
  toReview: (count) => `${count} 条待复核`,
  unreadable: (count) => `${count} 条无法评分`,
  duration: (amount, unit) => `${amount} ${chineseUnits[unit]}`,
  moment: (month, day, time) => `${twoDigits(month)}-${twoDigits(day)} ${time}`,
  check: {
    failed: '不符',
    unreadable: '错误',
    because: '理由',
    expected: (wanted, got) => `应为 ${wanted}，实为 ${got}`,
    silent: (rules) => `应命中而未命中：${rules}`,
    spoke: (rules) => `不应命中而命中：${rules}`,
    unknownKey: (known) => `不是可用的期望项；可用的有 ${known}`,
    wrongShape: (wanted) => `格式应为 ${wanted}`,
    checked: (count) => `检查 ${count} 条`,
    held: (count) => `${count} 条符合`,
    failedCount: (count) => `${count} 条不符`,
    unchecked: (count) => `${count} 条未检查（没有 expect）`,
  },
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}

export function reportWords(locale: Locale): Words {
  return locale === 'zh-CN' ? chinese : english
}
