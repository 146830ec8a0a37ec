import { baseRateOf } from '../measure/base-rate'
import { createEvaluator } from '../measure/evaluate'
import { labelledOf } from '../measure/from-judged'
import { type EvalFormat, evalReport } from '../report/eval'
import type { Deps, Io } from './deps'
import { createMisfits } from './misfits'
import { rememberingPolicy } from './policy-scorer'
import { type InputOptions, openSession } from './session'
import { coloursOf, widthOfTerminal } from './terminal'

export interface EvalOptions extends InputOptions {
  readonly to?: EvalFormat
  /** In percent; by default what the policy's priors mean. */
  readonly baseRate?: number
  readonly resamples?: number
}

/** `eval`: what labelled inquiries say of the library. Answers with the exit status. */
export async function runEval(paths: readonly string[], options: EvalOptions, deps: Deps, io: Io): Promise<number> {
  const format = options.to ?? (io.stdout.isTTY ? 'table' : 'json')
  const remembering = rememberingPolicy(deps)
  const session = await openSession(paths, options, remembering.deps, io, false)
  const policy = remembering.policy()
  const baseRate = options.baseRate === undefined ? baseRateOf(policy) : options.baseRate / 100
  const evaluator = createEvaluator({ baseRate, ...(options.resamples === undefined ? {} : { resamples: options.resamples }) })
  const misfits = createMisfits(session.say)
  for await (const { row, expect, inquiry } of session.judged()) {
    if (row.kind === 'error') {
      misfits.error(row)
      continue
    }
    const { item, problems } = labelledOf({ inquiry: inquiry ?? {}, expect, assessment: row.assessment, place: session.count() })
    misfits.label(row.place, problems)
    evaluator.add(item)
  }
  const evaluation = evaluator.result()
  const { inquiries, unlabelled } = evaluation.counts
  const nothing = inquiries === unlabelled
  if (!nothing) {
    const { locale } = options
    await session.writer.write(evalReport(format, evaluation, policy, { locale, width: widthOfTerminal(io.stdout), colour: coloursOf(io) }))
    if (unlabelled > 0 && format === 'json') session.say(`${unlabelled} of ${inquiries} inquiries carry no label, and are left out`)
  } else if (!session.nothingThere() && !session.stopped()) {
    session.say(inquiries === 0 ? 'no inquiries found' : `nothing to measure: none of ${inquiries} inquiries carries "expect" with a verdict, grade, intent or language`)
  }
  misfits.tell(session.count())
  return session.close(nothing || misfits.errors() > 0)
}
