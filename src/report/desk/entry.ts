import type { Grade, Verdict } from '../../inquiry/schema'
import { isoIn } from '../../reply/days'
import type { Assessment, Intent, ReplyAction, ReplyChannel, Team } from '../../score/assessment'
import { messageOf, strongest } from '../reasons'
import type { ScoredRow } from '../rows'

/** One inquiry that is still to be answered, as the shift's list shows it. */
export interface DeskEntry {
  readonly id: string | null
  readonly from: string
  readonly what: string
  readonly grade: Grade
  readonly verdict: Verdict
  readonly score: number
  readonly review: boolean
  readonly team: Team
  readonly intent: Intent
  readonly action: ReplyAction
  /** The first of the channels to answer by; `null` where nobody can be reached. */
  readonly channel: ReplyChannel | null
  /** The number or address for it, where one may be used. */
  readonly contact: string | null
  readonly language: string
  /** UTC; `null` where nothing is due by a time. */
  readonly dueAt: string | null
  readonly sendAt: string | null
  /** The wall clock where the sender is, `18:40`, or `08:40–11:40` over several zones; `null` where that is not known. */
  readonly senderTime: string | null
  /** The strongest reason, in one line. */
  readonly reason: string
  /** What to check before anything of value leaves. */
  readonly checklist: readonly string[]
  /** Where it was read: a file and its line. */
  readonly source: string
}

export function deskEntry({ assessment, from, what }: ScoredRow, now: number, source: string): DeskEntry {
  const { id, grade, verdict, score, review, team, intent, reply } = assessment
  const [contact] = reply.contacts
  return {
    id, from, what, grade, verdict, score, review, team, intent,
    action: reply.action,
    channel: reply.channels[0] ?? null,
    contact: contact?.value ?? null,
    language: reply.language,
    dueAt: reply.dueAt,
    sendAt: reply.sendAt,
    senderTime: clockOf(assessment, now),
    // What the wording is like says nothing that a person at the desk could use.
    reason: strongest(assessment.evidence.filter(({ family }) => family !== 'model'), 1).map(messageOf)[0] ?? '',
    checklist: reply.checklist.map(({ message }) => message),
    source,
  }
}

/** What clocks show where the sender is. Zones that agree now are one. */
function clockOf({ reply: { timing } }: Assessment, now: number): string | null {
  const clocks = timing.senderZones.map((zone) => isoIn(now, zone)).filter((clock) => clock !== null)
  const [first, last] = [clocks[0], clocks[clocks.length - 1]].map((clock) => clock?.slice(11, 16))
  if (first === undefined || last === undefined) return null
  const all = [...new Set(clocks.map((clock) => clock.slice(0, 16)))].sort()
  return all.length === 1 ? first : `${all[0]!.slice(11)}–${all[all.length - 1]!.slice(11)}`
}
