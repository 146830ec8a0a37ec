import type { Assessment } from '../score/assessment'
import type { Difference } from './expectation'
import { plainLine } from './plain-text'
import { effectOf, messageOf, strongest } from './reasons'
import { type ErrorRow, type Place, placeName } from './rows'
import type { Words } from './words'

/** What became of one inquiry of a check. */
export type CheckRow =
  | { readonly kind: 'held' | 'unchecked'; readonly id: string | null; readonly place: Place }
  | { readonly kind: 'failed'; readonly id: string | null; readonly place: Place; readonly differences: readonly Difference[]; readonly assessment: Assessment }
  | ErrorRow

export interface CheckCounts {
  readonly held: number
  readonly failed: number
  readonly unchecked: number
  readonly errors: number
}

export interface Reporter {
  readonly row: (row: CheckRow) => string
  readonly end: (counts: CheckCounts) => string
}

/** The inquiry's own id, else its place. */
export function nameOf(row: CheckRow): string {
  const id = row.kind === 'error' || row.id === null ? '' : plainLine(row.id, 200)
  return id || placeName(row.place)
}

/** One difference as a sentence without its field's name. */
export function differenceText(difference: Difference, words: Words): string {
  switch (difference.kind) {
    case 'value': return words.check.expected(plainLine(difference.expected, 100), difference.got)
    case 'silent': return words.check.silent(ruleNames(difference.rules))
    case 'spoke': return words.check.spoke(ruleNames(difference.rules))
    case 'unknown-key': return words.check.unknownKey(difference.known.join(', '))
    case 'wrong-shape': return words.check.wrongShape(difference.wanted)
  }
}

function ruleNames(rules: readonly string[]): string {
  return plainLine(rules.join(', '), 1_000)
}

/** The strongest reasons of an assessment that is not as expected, each with what it moved. */
export function reasonLines(assessment: Assessment, words: Words): string[] {
  return strongest(assessment.evidence, 3).map((item) => `${effectOf(item, words)}  ${messageOf(item)} [${item.rule}]`)
}

/** The field's name for a line; `expect` may hold any key. */
export function fieldName(difference: Difference): string {
  return plainLine(difference.field, 60)
}

export function countsText(counts: CheckCounts, words: Words): string {
  const groups = [words.check.checked(counts.held + counts.failed), words.check.held(counts.held), words.check.failedCount(counts.failed)]
  if (counts.unchecked > 0) groups.push(words.check.unchecked(counts.unchecked))
  if (counts.errors > 0) groups.push(words.unreadable(counts.errors))
  return groups.join(words.joinGroups) + words.end
}
