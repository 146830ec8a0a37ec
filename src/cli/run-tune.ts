import { writeFile } from 'node:fs/promises'
import { parseInquiry } from '../inquiry/parse'
import { labelledOf } from '../measure/from-judged'
import { type TuneResult, tune } from '../measure/tune'
import { createTextGroups } from '../measure/tune-groups'
import { patchBetween } from '../measure/tune-patch'
import type { TuneInquiry } from '../measure/tune-rows'
import { sharesPolicy, withShares } from '../measure/tune-shares'
import { defaultPolicy } from '../policy/default'
import type { Policy } from '../policy/schema'
import type { MeasureFormat } from '../report/measure-format'
import { tuneReport } from '../report/tune'
import type { Deps, Io } from './deps'
import { createMisfits } from './misfits'
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
  const telling = tellingShares(deps)
  const session = await openSession(paths, options, telling.deps, io, false)
  const policy = telling.policy()
  const misfits = createMisfits(session.say)
  const inquiries: TuneInquiry[] = []
  const sourceOf: number[] = []
  const sources = new Map<string, number>()
  const texts = createTextGroups()
  for await (const { row, expect, inquiry } of session.judged()) {
    if (row.kind === 'error') {
      misfits.error(row)
      continue
    }
    const { item, problems } = labelledOf({ inquiry: inquiry ?? {}, expect, assessment: row.assessment, place: session.count() })
    misfits.label(row.place, problems)
    if (item.label.verdict === null && item.label.grade === null) continue
    const { source } = row.place
    if (!sources.has(source)) sources.set(source, sources.size)
    sourceOf.push(sources.get(source)!)
    inquiries.push(withShares(item))
    texts.add(parseInquiry(inquiry).inquiry)
  }
  misfits.tell(session.count())
  if (session.nothingThere() || session.stopped()) return session.close(true)
  if (inquiries.length === 0) {
    session.say('nothing to tune on: no inquiry carries "expect" with a verdict or a grade')
    return session.close(true)
  }
  const { minHits, bySource, includeShadow, out } = options
  const result = tune({ inquiries, groupOf: texts.groups(), sourceOf }, policy, { ...(minHits === undefined ? {} : { minHits }), bySource, includeShadow })
  const { locale, to = io.stdout.isTTY ? 'table' : 'json' } = options
  await session.writer.write(tuneReport(to, result, policy, { locale, width: widthOfTerminal(io.stdout), colour: coloursOf(io) }))
  if (result.policy === null) session.say(`nothing ${out === undefined ? 'to write' : 'written'}: ${whyNot(result)}`)
  else if (out !== undefined) {
    try {
      await writeFile(out, `${JSON.stringify(patchBetween(defaultPolicy, result.policy), null, 2)}\n`)
      session.say(`${result.changes.length} numbers changed in ${out}; judge with them by --policy ${out}`)
    } catch (error) {
      session.say(`--out ${out}: ${reasonOf(error)}`)
      return session.close(true)
    }
  }
  return session.close(misfits.errors() > 0 || result.policy === null)
}

/** Why neither decibans nor points are other than they were. */
function whyNot({ decibans, points }: TuneResult): string {
  const outcomes = [decibans.outcome, points.outcome]
  if (outcomes.includes('not-better')) return 'on inquiries that were held out, the fitted numbers are not better than those that are there'
  return outcomes.includes('nothing-moved') ? 'the inquiries give no reason to move a number' : 'there are too few labelled inquiries'
}

/** Has the session score by a policy that tells of what spoke how much of it counts; `policy` is the one that is tuned. */
function tellingShares(deps: Deps): { readonly deps: Deps; readonly policy: () => Policy } {
  let used: Policy = defaultPolicy
  return {
    policy: () => used,
    deps: {
      ...deps,
      createScorer(options) {
        if (options.policy !== undefined) {
          // Told of its mistakes as it is.
          deps.createScorer(options)
          used = options.policy as Policy
        }
        return deps.createScorer({ policy: sharesPolicy(used) })
      },
    },
  }
}
