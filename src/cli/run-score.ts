import { type Grade, grades } from '../inquiry/schema'
import { createReport, type ReportFormat } from '../report/report'
import type { Row } from '../report/rows'
import { type Brief, createTally } from '../report/summary'
import { type Deps, type Io, UsageError } from './deps'
import { answersOf } from './jobs/answers'
import { openOutFile } from './out-file'
import { createResumption } from './resume'
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
  /** Threads to score in. */
  readonly jobs: number
  /** File to write to, in the place of standard output. */
  readonly out?: string
  readonly resume: boolean
}

/** `score`: one assessment an inquiry, written as they come. Answers with the exit status. */
export async function runScore(paths: readonly string[], options: ScoreOptions, deps: Deps, io: Io): Promise<number> {
  if (options.out === undefined) {
    if (options.resume) throw new UsageError('--resume goes on with the file that --out names')
    return scoreTo(paths, options, deps, io)
  }
  if (options.resume && ((options.to ?? 'ndjson') !== 'ndjson' || options.sort !== undefined || options.minGrade !== undefined)) {
    throw new UsageError('--resume goes on with one line an inquiry, in their order: leave out --sort and --min-grade, and --to unless it is ndjson')
  }
  const file = await openOutFile(options.out, options.resume)
  try {
    return await scoreTo(paths, options, deps, { ...io, stdout: file.stream }, createResumption(file.left, options.out))
  } finally {
    await file.close()
  }
}

async function scoreTo(paths: readonly string[], options: ScoreOptions, deps: Deps, io: Io, resumption: ReturnType<typeof createResumption> | null = null): Promise<number> {
  const format = options.to ?? (io.stdout.isTTY ? 'table' : 'ndjson')
  const report = createReport(format, { locale: options.locale, explain: options.explain, width: widthOfTerminal(io.stdout), colour: coloursOf(io) })
  const rowsAreSeen = io.stdout.isTTY === true && options.sort === undefined
  const session = await openSession(paths, options, deps, io, rowsAreSeen, options.campaigns ? options.window : null)
  const { writer } = session
  const tally = createTally()
  const sorter = options.sort === undefined ? null : createSorter()
  const kind = format === 'ndjson' && sorter === null ? 'line' : 'row'
  let begun = false

  async function begin(): Promise<void> {
    if (begun) return
    begun = true
    await writer.write(report.begin())
  }

  async function show(text: string): Promise<void> {
    await begin()
    await writer.write(kind === 'line' ? text : report.row(JSON.parse(text) as Row))
  }

  try {
    const items = resumption ? resumption.rest(session.taken()) : session.taken()
    for await (const { brief, text } of answersOf(session, items, { kind, jobs: options.jobs, start: deps.startWorker, holidays: options.holidays ?? false })) {
      const shown = isShown(brief, options.minGrade)
      tally.count(brief, shown)
      if (!shown) continue
      resumption?.fits(text)
      if (sorter) await sorter.add(brief.kind === 'scored' ? brief.score : -1, text)
      else await show(text)
    }
    if (sorter) {
      // A run that is stopped while it reads still writes what it has; only a stop from here on ends the writing.
      const stoppedBefore = session.stopped()
      for (const text of sorter.sorted()) {
        if (writer.closed() || session.stopped() !== stoppedBefore) break
        await show(text)
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
function isShown(brief: Brief, minGrade: Grade | undefined): boolean {
  return brief.kind === 'error' || minGrade === undefined || grades.indexOf(brief.grade) <= grades.indexOf(minGrade)
}
