import { writeFile } from 'node:fs/promises'
import { verdicts } from '../inquiry/schema'
import { type TuneResult, usualMinHits } from '../measure/tune'
import { patchBetween } from '../measure/tune-patch'
import { createTuner, type Tuner } from '../measure/tuner'
import { defaultPolicy } from '../policy/default'
import type { Policy } from '../policy/schema'
import type { MeasureFormat } from '../report/measure-format'
import { tuneReport } from '../report/tune'
import type { Deps, Io } from './deps'
import { createMisfits } from './misfits'
import { createProgress } from './progress'
import { type InputOptions, openSession } from './session'
import { reasonOf } from './system-error'
import { coloursOf, widthOfTerminal } from './terminal'

export interface TuneOptions extends InputOptions {
  readonly to?: MeasureFormat
  /** Where the patch is written; without it there is only the report. */
  readonly out?: string
  readonly minHits?: number
  readonly bySource: boolean
  readonly includeShadow: boolean
}

/** `tune`: fits a policy's numbers to labelled inquiries, and writes them where they are better. Answers with the exit status. */
export async function runTune(paths: readonly string[], options: TuneOptions, deps: Deps, io: Io): Promise<number> {
  const tuning = scoringToTune(deps)
  const session = await openSession(paths, options, tuning.deps, io, false)
  const { policy, tuner } = tuning.begun()
  const misfits = createMisfits(session.say)
  for await (const { row, expect, inquiry } of session.judged()) {
    if (row.kind === 'error') misfits.error(row)
    else misfits.label(row.place, tuner.add({ inquiry: inquiry ?? {}, expect, assessment: row.assessment, place: session.count(), source: row.place.source }))
  }
  misfits.tell(session.count())
  if (session.nothingThere() || session.stopped()) return session.close(true)
  if (tuner.count() === 0) {
    session.say('nothing to tune on: no inquiry carries "expect" with a verdict or a grade')
    return session.close(true)
  }
  const { minHits, bySource, includeShadow, out, locale, to = io.stdout.isTTY ? 'table' : 'json' } = options
  let fits = 1
  const fitting = createProgress(io.stderr, options.progress, io.clock, (done) => `fitting, ${Math.round((100 * done) / fits)} %`)
  const onStep = (done: number, all: number): void => {
    fits = all
    fitting.tick(done)
  }
  const result = tuner.result({ ...(minHits === undefined ? {} : { minHits }), bySource, includeShadow, onStep })
  fitting.clear()
  await session.writer.write(tuneReport(to, result, policy, { locale, width: widthOfTerminal(io.stdout), colour: coloursOf(io) }))
  const lacking = lackOf(result, minHits)
  if (lacking !== null) session.say(lacking)
  const tooLittle = result.decibans.outcome === 'too-little' && result.points.outcome === 'too-little'
  if (tooLittle || out === undefined) {
    session.say(result.policy === null ? 'no number changes' : `${result.changes.length} numbers would change; name a file by --out to write them to`)
    return session.close(misfits.errors() > 0 || tooLittle)
  }
  try {
    // Also where nothing changed: what comes next reads the file by --policy either way.
    await writeFile(out, `${JSON.stringify(patchBetween(defaultPolicy, result.policy ?? policy), null, 2)}\n`)
    session.say(result.policy === null ? `no number changes; ${out} holds the policy as it is` : `${result.changes.length} numbers changed in ${out}; see what that does by backtest, judge with it by --policy ${out}`)
  } catch (error) {
    session.say(`--out ${out}: ${reasonOf(error)}`)
    return session.close(true)
  }
  return session.close(misfits.errors() > 0)
}

/** Which labels there are too few of to fit anything; `null` where there are enough of all. */
function lackOf({ decibans, points, byVerdict, graded }: TuneResult, least = usualMinHits): string | null {
  const wanted = []
  if (decibans.outcome === 'too-little') wanted.push(`decibans need ${least} honest inquiries and ${least} of a bad class; here are ${verdicts.map((name) => `${byVerdict[name]} ${name}`).join(', ')}`)
  else if (decibans.missing.length > 0) wanted.push(`decibans toward ${decibans.missing.join(', ')} stay, for there are fewer than ${least} such inquiries`)
  if (points.outcome === 'too-little') wanted.push(`points need ${least} honest inquiries with a grade; ${graded} have one, honest or not`)
  return wanted.length === 0 ? null : wanted.join('; ')
}

/** Has the session score by the policy that tells what tuning has to know. */
function scoringToTune(deps: Deps): { readonly deps: Deps; readonly begun: () => { readonly policy: Policy; readonly tuner: Tuner } } {
  let policy: Policy = defaultPolicy
  let tuner: Tuner | null = null
  return {
    begun: () => ({ policy, tuner: tuner ?? createTuner(policy) }),
    deps: {
      ...deps,
      createScorer(options) {
        // Its mistakes are told of the policy as it is.
        if (options.policy !== undefined) deps.createScorer(options)
        policy = (options.policy as Policy | undefined) ?? defaultPolicy
        tuner = createTuner(policy)
        return deps.createScorer({ policy: tuner.policy })
      },
    },
  }
}
