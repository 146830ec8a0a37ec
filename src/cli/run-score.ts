import { type Grade, grades } from '../inquiry/schema'
import { createReport, type ReportFormat } from '../report/report'
import type { Row } from '../report/rows'
import { createTally } from '../report/summary'
import type { Deps, Io } from './deps'
import { type InputOptions, openSession } from './session'
import { createSorter } from './sort'
import { coloursOf, widthOfTerminal } from './terminal'

export interface ScoreOptions extends InputOptions {
  readonly to?: ReportFormat
  readonly sort?: 'score'
  readonly minGrade?: Grade
  readonly explain: boolean
  readonly campaigns: boolean
  /** Hours that a campaign is looked for within. */
  readonly window: number
}

/** `score`: one assessment an inquiry, written as they come. Answers with the exit status. */
export async function runScore(paths: readonly string[], options: ScoreOptions, deps: Deps, io: Io): Promise<number> {
  const format = options.to ?? (io.stdout.isTTY ? 'table' : 'ndjson')
  const report = createReport(format, { locale: options.locale, explain: options.explain, width: widthOfTerminal(io.stdout), colour: coloursOf(io) })
  const rowsAreSeen = io.stdout.isTTY === true && options.sort === undefined
  const session = await openSession(paths, options, deps, io, rowsAreSeen, options.campaigns ? options.window : null)
  const { writer } = session
  const tally = createTally()
  const sorter = options.sort === undefined ? null : createSorter()
  let begun = false

  async function begin(): Promise<void> {
    if (begun) return
    begun = true
    await writer.write(report.begin())
  }

  async function show(row: Row): Promise<void> {
    await begin()
    await writer.write(report.row(row))
  }

  try {
    for await (const { row } of session.judged()) {
      const shown = isShown(row, options.minGrade)
      tally.count(row, shown)
      if (!shown) continue
      if (sorter) await sorter.add(row.kind === 'scored' ? row.assessment.score : -1, JSON.stringify(row))
      else await show(row)
    }
    if (sorter) {
      // A run that is stopped while it reads still writes what it has; only a stop from here on ends the writing.
      const stoppedBefore = session.stopped()
      for (const row of sorter.sorted()) {
        if (writer.closed() || session.stopped() !== stoppedBefore) break
        await show(JSON.parse(row) as Row)
        await session.breathe()
      }
    }
  } finally {
    await sorter?.dispose()
  }

  const summary = tally.summary()
  if (!session.nothingThere()) {
    await begin()
    await writer.write(report.end(summary))
  }
  if (!writer.closed() && format !== 'table') {
    if (summary.errors > 0) session.say(`${summary.errors} of ${session.count()} could not be scored`)
    else if (session.count() === 0 && !session.nothingThere() && !session.stopped()) session.say('no inquiries found')
  }
  return session.close(summary.errors > 0)
}

/** What could not be scored is always shown. */
function isShown(row: Row, minGrade: Grade | undefined): boolean {
  return row.kind === 'error' || minGrade === undefined || grades.indexOf(row.assessment.grade) <= grades.indexOf(minGrade)
}
