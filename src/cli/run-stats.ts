import { labelledOf } from '../measure/from-judged'
import { createRuleStatistics } from '../measure/rule-statistics'
import { statsReport } from '../report/stats'
import type { MeasureFormat } from '../report/measure-format'
import type { Deps, Io } from './deps'
import { createMisfits } from './misfits'
import { rememberingPolicy } from './policy-scorer'
import { type InputOptions, openSession } from './session'
import { coloursOf, widthOfTerminal } from './terminal'

export interface StatsOptions extends InputOptions {
  readonly to?: MeasureFormat
}

/** `stats`: how often each rule speaks, of whom, and what it decides. Answers with the exit status. */
export async function runStats(paths: readonly string[], options: StatsOptions, deps: Deps, io: Io): Promise<number> {
  const remembering = rememberingPolicy(deps)
  const session = await openSession(paths, options, remembering.deps, io, false)
  const policy = remembering.policy()
  const statistics = createRuleStatistics(policy)
  const misfits = createMisfits(session.say)
  for await (const judged of session.judged()) {
    const { row, expect } = judged
    if (row.kind === 'error') {
      misfits.error(row)
      continue
    }
    const { item, problems } = labelledOf({ inquiry: judged.inquiry ?? {}, expect, assessment: row.assessment, place: session.count() })
    misfits.label(row.place, problems)
    statistics.add(item)
  }
  if (!session.nothingThere()) {
    const { locale, to = io.stdout.isTTY ? 'table' : 'json' } = options
    await session.writer.write(statsReport(to, statistics.result(), policy, { locale, width: widthOfTerminal(io.stdout), colour: coloursOf(io) }))
    if (session.count() === 0 && !session.stopped()) session.say('no inquiries found')
  }
  misfits.tell(session.count())
  return session.close(misfits.errors() > 0)
}
