import { createBacktest } from '../measure/backtest'
import { labelledOf } from '../measure/from-judged'
import { backtestReport } from '../report/backtest'
import type { MeasureFormat } from '../report/measure-format'
import { messageOf } from '../report/reasons'
import { placeName } from '../report/rows'
import type { Assessment } from '../score/assessment'
import { type Deps, type Io, type Scorer, UsageError } from './deps'
import { createMisfits } from './misfits'
import { policyScorerOf, rememberingPolicy } from './policy-scorer'
import { type InputOptions, openSession } from './session'
import { coloursOf, widthOfTerminal } from './terminal'

export interface BacktestOptions extends Omit<InputOptions, 'policy'> {
  /** The old one's file, then the new one's. */
  readonly policy: readonly string[]
  readonly to?: MeasureFormat
  readonly maxHarm?: number
}

/** `backtest`: what a new policy changes, the most harmful first. Answers with the exit status. */
export async function runBacktest(paths: readonly string[], options: BacktestOptions, deps: Deps, io: Io): Promise<number> {
  const [oldPath, newPath, ...more] = options.policy
  if (oldPath === undefined || newPath === undefined || more.length > 0) {
    throw new UsageError('backtest takes two policies: --policy OLD.json --policy NEW.json (a file with {} is the shipped one)')
  }
  const next = await policyScorerOf(newPath, deps)
  const remembering = rememberingPolicy(deps)
  const pair = scoringTwice(remembering.deps, next.scorer)
  const session = await openSession(paths, { ...options, policy: oldPath }, pair.deps, io, false)
  const policies = { old: remembering.policy(), new: next.policy }
  const backtest = createBacktest(policies.old, policies.new)
  const misfits = createMisfits(session.say)
  for await (const judged of session.judged()) {
    const { row, expect } = judged
    const second = pair.second()
    if (row.kind === 'error' || second === null) {
      if (row.kind === 'error') misfits.error(row)
      continue
    }
    const about = { inquiry: judged.inquiry ?? {}, expect, place: session.count() }
    const before = labelledOf({ ...about, assessment: row.assessment })
    const after = labelledOf({ ...about, assessment: second })
    misfits.label(row.place, before.problems)
    const evidence = [...second.evidence, ...row.assessment.evidence]
    backtest.add(before.item, after.item, { place: placeName(row.place), messageOf: (rule) => sentenceIn(evidence, rule) })
  }
  const result = backtest.result()
  if (!session.nothingThere()) {
    const { locale, to = io.stdout.isTTY ? 'table' : 'json', maxHarm = null } = options
    await session.writer.write(backtestReport(to, result, { ...policies, maxHarm }, { locale, width: widthOfTerminal(io.stdout), colour: coloursOf(io) }))
    if (session.count() === 0 && !session.stopped()) session.say('no inquiries found')
  }
  misfits.tell(session.count())
  const tooHarmful = options.maxHarm !== undefined && result.harmful > options.maxHarm
  if (tooHarmful) session.say(`${result.harmful} harmful changes, and --max-harm allows ${options.maxHarm}`)
  return session.close(misfits.errors() > 0 || tooHarmful)
}

function sentenceIn(evidence: Assessment['evidence'], rule: string): string {
  const item = evidence.find((candidate) => candidate.rule === rule)
  return item ? messageOf(item) : rule
}

/** Has the session score everything a second time; `second` is what came of the inquiry judged last. */
function scoringTwice(deps: Deps, other: Scorer): { readonly deps: Deps; readonly second: () => Assessment | null } {
  let latest: Assessment | null = null
  return {
    second: () => latest,
    deps: {
      ...deps,
      createScorer(options) {
        const scorer = deps.createScorer(options)
        return {
          score(inquiry, context, scoreOptions) {
            latest = null
            const assessment = scorer.score(inquiry, context, scoreOptions)
            latest = other.score(inquiry, context, scoreOptions)
            return assessment
          },
        }
      },
    },
  }
}
