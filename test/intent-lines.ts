import { readFileSync } from 'node:fs'
import { createScorer } from '../src/index'
import { linesOf, readLine } from '../scripts/model/intent-lines'
import type { Assessment, Intent } from '../src/score/assessment'

/** A labelled line of test/data/intent-lines*.tsv, as it was judged. */
export interface JudgedLine {
  /** All that are in it, the main one first. */
  readonly intents: readonly Intent[]
  readonly dispute: string | null
  readonly language: string
  readonly text: string
  readonly got: Assessment
}

/** Scores every line of a file of labelled lines; its columns are told at its top. */
export function judgeLines(file: string): JudgedLine[] {
  const scorer = createScorer()
  return linesOf(readFileSync(new URL(`data/${file}`, import.meta.url), 'utf8')).map((line) => {
    const { inquiry, context, ...labelled } = readLine(line)
    return { ...labelled, got: scorer.score(inquiry, context) }
  })
}

/** Percent of the lines for which something holds. */
export function shareOf(lines: readonly JudgedLine[], holds: (line: JudgedLine) => boolean): number {
  return (100 * lines.filter(holds).length) / lines.length
}
