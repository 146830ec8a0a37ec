import { type Grade, grades, type Verdict, verdicts } from '../inquiry/schema'
import type { Row } from './rows'
import type { Assessment } from '../score/assessment'
import type { Words } from './words'

/** Counts of a run. */
export interface Summary {
  readonly scored: number
  readonly shown: number
  readonly errors: number
  readonly review: number
  readonly byGrade: Readonly<Record<Grade, number>>
  readonly byVerdict: Readonly<Record<Verdict, number>>
}

type Counts = { -readonly [Key in keyof Summary]: Summary[Key] extends number ? number : Record<string, number> }

/** As much of a row as is counted. */
export type Brief = { readonly kind: 'error' } | ({ readonly kind: 'scored' } & Pick<Assessment, 'grade' | 'verdict' | 'review' | 'score'>)

export function briefOf(row: Row): Brief {
  if (row.kind === 'error') return { kind: 'error' }
  const { grade, verdict, review, score } = row.assessment
  return { kind: 'scored', grade, verdict, review, score }
}

/** Counts rows as they come. */
export function createTally(): { count: (row: Brief, shown: boolean) => void; summary: () => Summary } {
  const counts: Counts = {
    scored: 0,
    shown: 0,
    errors: 0,
    review: 0,
    byGrade: Object.fromEntries(grades.map((grade) => [grade, 0])),
    byVerdict: Object.fromEntries(verdicts.map((verdict) => [verdict, 0])),
  }
  return {
    count(row, shown) {
      if (row.kind === 'error') {
        counts.errors++
        return
      }
      counts.scored++
      if (shown) counts.shown++
      if (row.review) counts.review++
      counts.byGrade[row.grade] = (counts.byGrade[row.grade] ?? 0) + 1
      counts.byVerdict[row.verdict] = (counts.byVerdict[row.verdict] ?? 0) + 1
    },
    summary: () => structuredClone(counts) as Summary,
  }
}

/** The run in one sentence: `3 inquiries; A 1, B 2, C 0, D 0; genuine 3; 1 to review.` */
export function summaryText(summary: Summary, words: Words): string {
  const groups = [words.inquiries(summary.scored)]
  if (summary.scored > 0) {
    groups.push(grades.map((grade) => `${grade} ${summary.byGrade[grade]}`).join(words.joinCounts))
    groups.push(
      verdicts
        .filter((verdict) => summary.byVerdict[verdict] > 0)
        .map((verdict) => `${words.verdicts[verdict]} ${summary.byVerdict[verdict]}`)
        .join(words.joinCounts),
    )
  }
  if (summary.review > 0) groups.push(words.toReview(summary.review))
  if (summary.shown < summary.scored) groups.push(words.shown(summary.shown))
  if (summary.errors > 0) groups.push(words.unreadable(summary.errors))
  return groups.join(words.joinGroups) + words.end
}
