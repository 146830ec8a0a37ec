import type { Locale } from '../../locales'
import type { Team } from '../../score/assessment'

/** The words of the desk report. */
export interface DeskWords {
  readonly title: string
  readonly overdue: string
  readonly undated: string
  readonly later: string
  readonly nothing: string
  readonly teams: Readonly<Record<Team, string>>
  readonly noChannel: string
  readonly columns: Readonly<Record<'due' | 'grade' | 'channel' | 'senderTime' | 'from' | 'what' | 'do', string>>
  readonly made: (now: string, until: string | null) => string
  readonly check: string
  readonly figures: Readonly<Record<'title' | 'grades' | 'verdicts' | 'languages' | 'countries' | 'answered' | 'inTime' | 'silent' | 'handedOver', string>>
  readonly unknown: string
  readonly reported: string
  readonly ignored: string
  readonly more: (count: number) => string
  /** Joins a name with what it is, `Phone: +49…`. */
  readonly pair: (name: string, value: string) => string
}

const english: DeskWords = {
  title: 'Desk',
  overdue: 'Overdue',
  undated: 'Without a time',
  later: 'For the next shift',
  nothing: 'Nothing is waiting.',
  teams: { 'pre-sales': 'Pre-sales', 'order-logistics': 'Orders and logistics', 'after-sales': 'After-sales', complaints: 'Complaints', 'customer-care': 'Customer care', none: 'No team' },
  noChannel: 'no channel',
  columns: { due: 'Due', grade: 'Grade', channel: 'By', senderTime: 'Their clock', from: 'From', what: 'What', do: 'Do' },
  made: (now, until) => (until === null ? `As of ${now}; no office hours are known, so everything is in this shift.` : `As of ${now}, for the shift until ${until}.`),
  check: 'Check',
  figures: { title: 'Figures', grades: 'Grades', verdicts: 'Verdicts', languages: 'Languages of the honest', countries: 'Countries of the honest', answered: 'Answered', inTime: 'Answered in time', silent: 'Nothing sent', handedOver: 'Handed to the next shift' },
  unknown: 'not known',
  reported: 'reported',
  ignored: 'ignored',
  more: (count) => `${count} more`,
  pair: (name, value) => `${name}: ${value}`,
}

const chinese: DeskWords = {
  title: '值班清单',
  overdue: '已超时',
  undated: '无时限',
  later: '移交下一班',
  nothing: '没有待回复的询盘。',
  teams: { 'pre-sales': '售前', 'order-logistics': '订单与物流', 'after-sales': '售后', complaints: '投诉', 'customer-care': '客户关怀', none: '无' },
  noChannel: '无渠道',
  columns: { due: '期限', grade: '等级', channel: '渠道', senderTime: '对方时间', from: '来自', what: '内容', do: '处理' },
  made: (now, until) => (until === null ? `截至 ${now}；未提供办公时间，全部计入本班。` : `截至 ${now}，本班至 ${until}。`),
  check: '先核对',
  figures: { title: '当日数据', grades: '等级', verdicts: '判断', languages: '真实询盘的语言', countries: '真实询盘的国家', answered: '已回复', inTime: '按时回复', silent: '不予回复', handedOver: '移交下一班' },
  unknown: '未知',
  reported: '举报',
  ignored: '忽略',
  more: (count) => `另有 ${count} 条`,
  pair: (name, value) => `${name}：${value}`,
}

export function deskWords(locale: Locale): DeskWords {
  return locale === 'zh-CN' ? chinese : english
}
