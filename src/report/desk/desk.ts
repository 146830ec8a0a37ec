import { type Grade, grades, type Verdict, verdicts } from '../../inquiry/schema'
import type { ReplyAction, ReplyChannel, Team } from '../../score/assessment'
import { type Share, shareOf } from '../../measure/share'
import type { ScoredRow } from '../rows'
import { type DeskEntry, deskEntry } from './entry'

/** What one team answers by one channel. */
export interface DeskGroup {
  readonly team: Team
  readonly channel: ReplyChannel | null
  readonly entries: readonly DeskEntry[]
}

/** The day's figures. */
export interface DeskFigures {
  readonly inquiries: number
  readonly byGrade: Readonly<Record<Grade, number>>
  readonly byVerdict: Readonly<Record<Verdict, number>>
  /** Of the honest, most frequent first. */
  readonly languages: readonly Counted[]
  /** ISO 3166-1 codes of the honest, `null` for not known. */
  readonly countries: readonly Counted[]
  readonly answered: number
  /** Of those that were answered and due, how many in time; `null` where there is none. */
  readonly inTime: Share | null
  /** Nothing is sent: reported or ignored. */
  readonly silent: Readonly<Record<Extract<ReplyAction, 'report' | 'ignore'>, number>>
  /** Still to be answered after this shift. */
  readonly handedOver: number
}

export interface Counted {
  readonly name: string | null
  readonly count: number
}

/** The shift's list, most urgent first, and the day's figures. */
export interface Desk {
  /** The moment that it is made for, and the end of the shift, in UTC. `null`: no office hours are known. */
  readonly now: string
  readonly until: string | null
  readonly overdue: readonly DeskEntry[]
  /** Due in this shift, by team and channel; the group with the earliest comes first. */
  readonly groups: readonly DeskGroup[]
  /** To be answered without a time: templates, and where no clock is known. */
  readonly undated: readonly DeskEntry[]
  /** Due after the shift. */
  readonly later: readonly DeskEntry[]
  readonly figures: DeskFigures
}

/** One inquiry for the desk. */
export interface DeskItem {
  readonly row: ScoredRow
  readonly source: string
  readonly country: string | null
  /** Epoch milliseconds; `null` where it is not answered yet. */
  readonly answeredAt: number | null
}

/** Gathers a shift's inquiries. @param until end of the shift in epoch milliseconds, asked for when the list is made */
export function createDesk(now: number): { readonly add: (item: DeskItem) => void; readonly result: (until: number | null) => Desk } {
  const open: DeskEntry[] = []
  const byGrade = zeros(grades)
  const byVerdict = zeros(verdicts)
  const languages = new Map<string | null, number>()
  const countries = new Map<string | null, number>()
  const silent = { report: 0, ignore: 0 }
  let [inquiries, answered, due, inTime] = [0, 0, 0, 0]

  return {
    add({ row, source, country, answeredAt }) {
      const { grade, verdict, language, reply } = row.assessment
      inquiries++
      byGrade[grade]++
      byVerdict[verdict]++
      if (verdict === 'genuine') {
        languages.set(language.code, (languages.get(language.code) ?? 0) + 1)
        countries.set(country, (countries.get(country) ?? 0) + 1)
      }
      if (answeredAt !== null) {
        answered++
        if (reply.dueAt === null) return
        due++
        if (answeredAt <= Date.parse(reply.dueAt)) inTime++
      } else if (reply.action === 'report' || reply.action === 'ignore') silent[reply.action]++
      else open.push(deskEntry(row, now, source))
    },
    result(until) {
      const dated = open.filter(({ dueAt }) => dueAt !== null).sort(byDue)
      const isOverdue = ({ dueAt }: DeskEntry) => Date.parse(dueAt!) < now
      const isLater = ({ dueAt }: DeskEntry) => until !== null && Date.parse(dueAt!) > until
      const later = dated.filter((entry) => !isOverdue(entry) && isLater(entry))
      return {
        now: new Date(now).toISOString(),
        until: until === null ? null : new Date(until).toISOString(),
        overdue: dated.filter(isOverdue),
        groups: groupsOf(dated.filter((entry) => !isOverdue(entry) && !isLater(entry))),
        undated: open.filter(({ dueAt }) => dueAt === null).sort(byWorth),
        later,
        figures: { inquiries, byGrade, byVerdict, languages: counted(languages), countries: counted(countries), answered, inTime: due === 0 ? null : shareOf(inTime, due), silent, handedOver: later.length },
      }
    },
  }
}

function zeros<Name extends string>(names: readonly Name[]): Record<Name, number> {
  return Object.fromEntries(names.map((name) => [name, 0])) as Record<Name, number>
}

/** The earliest first; at the same moment the best grade, then the best score. */
function byDue(a: DeskEntry, b: DeskEntry): number {
  return Date.parse(a.dueAt!) - Date.parse(b.dueAt!) || byWorth(a, b)
}

function byWorth(a: DeskEntry, b: DeskEntry): number {
  return grades.indexOf(a.grade) - grades.indexOf(b.grade) || b.score - a.score
}

/** In the order of their first entries. */
function groupsOf(entries: readonly DeskEntry[]): DeskGroup[] {
  const groups = new Map<string, { team: Team; channel: ReplyChannel | null; entries: DeskEntry[] }>()
  for (const entry of entries) {
    const key = `${entry.team} ${entry.channel}`
    const group = groups.get(key) ?? { team: entry.team, channel: entry.channel, entries: [] }
    groups.set(key, group)
    group.entries.push(entry)
  }
  return [...groups.values()]
}

function counted(counts: ReadonlyMap<string | null, number>): Counted[] {
  return [...counts].map(([name, count]) => ({ name, count })).sort((a, b) => b.count - a.count || ((a.name ?? '~') < (b.name ?? '~') ? -1 : 1))
}
