import { grades, verdicts } from '../../inquiry/schema'
import { wordsOf } from '../../locales'
import type { Locale } from '../../locales'
import { wallTime } from '../../reply/days'
import type { ReplyChannel } from '../../score/assessment'
import { shareText } from '../measure-text'
import { plainLine } from '../plain-text'
import { reportWords } from '../words'
import type { Counted, Desk, DeskFigures } from './desk'
import type { DeskEntry } from './entry'
import { type DeskWords, deskWords } from './words'

/** One inquiry as all formats show it: harmless one-line texts. */
export interface DeskLine {
  readonly due: string
  readonly isOverdue: boolean
  readonly grade: DeskEntry['grade']
  readonly review: boolean
  readonly channel: string
  /** The number or address; empty where none may be used. */
  readonly contact: string
  readonly senderTime: string
  readonly from: string
  readonly what: string
  /** The action, and why in one line. */
  readonly action: string
  readonly reason: string
  readonly checklist: readonly string[]
}

export interface DeskSection {
  readonly title: string
  readonly isOverdue: boolean
  readonly lines: readonly DeskLine[]
}

export interface DeskText {
  readonly words: DeskWords
  readonly made: string
  readonly sections: readonly DeskSection[]
  readonly figures: readonly (readonly [label: string, value: string])[]
}

const countedAtMost = 12

/** Puts the desk into words, in no format yet. @param zone the seller's, to show moments in; UTC with a `Z` where it is not known */
export function deskText(desk: Desk, locale: Locale, zone: string | null): DeskText {
  const words = deskWords(locale)
  const { channel: channels, action: actions } = wordsOf(locale)
  const common = reportWords(locale)
  const today = momentOf(desk.now, zone).slice(0, 10)
  const moment = (utc: string): string => {
    const text = momentOf(utc, zone)
    return text.startsWith(today) ? text.slice(11) : common.moment(Number(text.slice(5, 7)), Number(text.slice(8, 10)), text.slice(11))
  }
  const channelName = (channel: ReplyChannel | null): string => (channel === null ? words.noChannel : channels[channel])
  const lineOf = (isOverdue: boolean) => (entry: DeskEntry): DeskLine => ({
    due: entry.dueAt === null ? '-' : moment(entry.dueAt),
    isOverdue,
    grade: entry.grade,
    review: entry.review,
    channel: channelName(entry.channel),
    contact: entry.contact === null ? '' : plainLine(entry.contact, 80),
    senderTime: entry.senderTime ?? '-',
    from: entry.from || '-',
    what: entry.what || '-',
    action: actions[entry.action],
    reason: plainLine(entry.reason, 300),
    checklist: entry.checklist.map((item) => plainLine(item, 400)),
  })
  const section = (title: string, entries: readonly DeskEntry[], isOverdue = false): DeskSection[] => (entries.length === 0 ? [] : [{ title, isOverdue, lines: entries.map(lineOf(isOverdue)) }])
  return {
    words,
    made: words.made(momentOf(desk.now, zone), desk.until === null ? null : momentOf(desk.until, zone)),
    sections: [
      ...section(words.overdue, desk.overdue, true),
      ...desk.groups.flatMap(({ team, channel, entries }) => section(`${words.teams[team]} · ${channelName(channel)}`, entries)),
      ...section(words.undated, desk.undated),
      ...section(words.later, desk.later),
    ],
    figures: figuresOf(desk.figures, words, locale),
  }
}

function momentOf(utc: string, zone: string | null): string {
  return zone === null ? `${utc.slice(0, 16).replace('T', ' ')}Z` : wallTime(Date.parse(utc), zone)
}

function figuresOf({ inquiries, byGrade, byVerdict, languages, countries, answered, inTime, silent, handedOver }: DeskFigures, words: DeskWords, locale: Locale): [string, string][] {
  const common = reportWords(locale)
  const { figures } = words
  const list = (all: readonly Counted[]): string => {
    const shown = all.slice(0, countedAtMost).map(({ name, count }) => `${name ?? words.unknown} ${count}`)
    return [...shown, ...(all.length > shown.length ? [words.more(all.length - shown.length)] : [])].join(common.joinCounts) || '-'
  }
  return [
    [figures.title, common.inquiries(inquiries)],
    [figures.grades, grades.map((grade) => `${grade} ${byGrade[grade]}`).join(common.joinCounts)],
    [figures.verdicts, verdicts.map((verdict) => `${common.verdicts[verdict]} ${byVerdict[verdict]}`).join(common.joinCounts)],
    [figures.languages, list(languages)],
    [figures.countries, list(countries)],
    [figures.answered, String(answered)],
    [figures.inTime, shareText(inTime)],
    [figures.silent, [`${words.reported} ${silent.report}`, `${words.ignored} ${silent.ignore}`].join(common.joinCounts)],
    [figures.handedOver, String(handedOver)],
  ]
}
