import { ndjsonReport } from '../../report/json'
import { type Brief, briefOf } from '../../report/summary'
import { judge, type JudgeOptions, type Taken } from '../judge'

/** What `score` needs of one item: what is counted, and its text. */
export interface Answer {
  readonly brief: Brief
  /** The line of the output, or where lines are made later the row as JSON. */
  readonly text: string
}

/** `line`: the line of an NDJSON output; `row`: the row, for other outputs and for sorting. */
export type AnswerKind = 'line' | 'row'

/** Judges items and puts them into words or rows. Has no memory: any worker's answer is the same. */
export function createAnswerer(kind: AnswerKind, options: JudgeOptions): (taken: Taken) => Answer {
  const lines = ndjsonReport()
  return (taken) => {
    const { row } = judge(taken, options)
    return { brief: briefOf(row), text: kind === 'line' ? lines.row(row) : JSON.stringify(row) }
  }
}
