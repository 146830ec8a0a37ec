import { csvCell } from '../csv'
import type { Desk } from './desk'
import type { DeskEntry } from './entry'

const columns = ['list', 'dueAt', 'sendAt', 'team', 'channel', 'contact', 'senderTime', 'grade', 'verdict', 'review', 'score', 'intent', 'action', 'language', 'from', 'what', 'reason', 'checklist', 'id', 'source'] as const

/** One row an inquiry, machine-readable names and UTC times; the figures are in the other formats. */
export function deskCsv({ overdue, groups, undated, later }: Desk): string {
  const lists: readonly (readonly [name: string, entries: readonly DeskEntry[]])[] = [
    ['overdue', overdue], ['now', groups.flatMap(({ entries }) => entries)], ['undated', undated], ['later', later],
  ]
  const rows = lists.flatMap(([list, entries]) => entries.map((entry) => ({ ...entry, list, checklist: entry.checklist.join(' | ') })))
  return [columns.join(','), ...rows.map((row) => columns.map((column) => csvCell(row[column])).join(','))].map((line) => `${line}\r\n`).join('').replace(/^/, '\ufeff')
}
