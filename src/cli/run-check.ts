import { type CheckCounts, type CheckRow, createReporter, type ReporterName } from '../report/check'
import { differencesOf } from '../report/expectation'
import type { Deps, Io } from './deps'
import type { Judged } from './judge'
import { type InputOptions, openSession } from './session'
import { coloursOf } from './terminal'

export interface CheckOptions extends InputOptions {
  readonly reporter: ReporterName
}

/** `check`: holds the assessments against each inquiry's `expect`. Answers with the exit status. */
export async function runCheck(paths: readonly string[], options: CheckOptions, deps: Deps, io: Io): Promise<number> {
  const reporter = createReporter(options.reporter, { locale: options.locale, colour: coloursOf(io) })
  const session = await openSession(paths, options, deps, io, false)
  const { writer } = session
  const counts = { held: 0, failed: 0, unchecked: 0, errors: 0 }
  for await (const judged of session.judged()) {
    const row = checkRowOf(judged)
    counts[row.kind === 'error' ? 'errors' : row.kind]++
    await writer.write(reporter.row(row))
  }
  if (!session.nothingThere()) {
    await writer.write(reporter.end(counts satisfies CheckCounts))
    if (counts.held + counts.failed === 0 && counts.errors === 0) session.say('nothing was checked: no inquiry carries "expect"')
  }
  return session.close(counts.failed > 0 || counts.errors > 0)
}

function checkRowOf({ row, expect }: Judged): CheckRow {
  if (row.kind === 'error') return row
  const { assessment, place } = row
  if (expect === undefined) return { kind: 'unchecked', id: assessment.id, place }
  const differences = differencesOf(expect, assessment)
  if (differences.length === 0) return { kind: 'held', id: assessment.id, place }
  return { kind: 'failed', id: assessment.id, place, differences, assessment }
}
