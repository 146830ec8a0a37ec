import { isRecord } from '../inquiry/parse'
import { InquiryError, type Problem } from '../inquiry/problem'
import type { CampaignFact } from '../measure/campaigns'
import type { ReadItem } from '../read/item'
import { errorRow, type Place, type Row, scoredRow } from '../report/rows'
import type { Locale } from '../locales'
import type { Assessment } from '../score/assessment'
import { withCampaign } from './campaigns'
import { layContext, zoneOf } from './context'
import type { Scorer } from './deps'
import type { UnknownFields } from './unknown-fields'

export interface Judged {
  readonly row: Row
  /** What its writer expects of it; `undefined` where nothing is. */
  readonly expect: unknown
  /** As it was read; `null` where it could not be. */
  readonly inquiry: Readonly<Record<string, unknown>> | null
}

export interface JudgeOptions {
  readonly scorer: Scorer
  /** The run's, below each item's own. */
  readonly context: Record<string, unknown>
  readonly locale: Locale
  readonly unknown: UnknownFields
}

/** An item as it was read, with the campaign that it is part of. */
export interface Taken {
  readonly item: ReadItem
  readonly campaign: CampaignFact | null
}

/** Scores one item as it was read; what cannot be scored becomes an error row. */
export function judge({ item, campaign }: Taken, options: JudgeOptions): Judged {
  if (item.kind === 'error') {
    const place = { source: item.source, line: item.error.line ?? null, position: item.position }
    return { row: errorRow(item.error, place), expect: undefined, inquiry: null }
  }
  const place: Place = { source: item.source, line: item.line, position: item.position }
  const { context: ownContext = null, expect = null, ...inquiry } = item.value
  options.unknown.inquiry(inquiry)
  options.unknown.context(ownContext)
  const problems: Problem[] = [...item.problems]
  if (ownContext !== null && !isRecord(ownContext)) problems.push({ code: 'wrong-shape', path: 'context', message: 'must be an object; ignored' })
  const context = isRecord(ownContext) ? layContext(options.context, ownContext) : options.context
  try {
    const assessment = options.scorer.score(inquiry, campaign ? withCampaign(context, campaign) : context, { locale: options.locale })
    const row = scoredRow(withProblems(assessment, problems, options.unknown), inquiry, place, zoneOf(context))
    return { row, expect: expect ?? undefined, inquiry }
  } catch (error) {
    return { row: errorRow(error instanceof InquiryError ? error : internal(error), place), expect: undefined, inquiry }
  }
}

/** The reader's problems before the scorer's. Unknown fields are told once a run instead. */
function withProblems(assessment: Assessment, read: readonly Problem[], unknown: UnknownFields): Assessment {
  const all = [...read, ...assessment.problems]
  const kept = all.filter((problem) => problem.code !== 'unknown-field')
  if (kept.length === assessment.problems.length && read.length === 0) return assessment
  for (const problem of all) if (problem.code === 'unknown-field') unknown.add(problem.path)
  return { ...assessment, problems: kept }
}

/** One lost inquiry rather than a lost run. */
function internal(error: unknown): { code: string; message: string } {
  return { code: 'internal-error', message: error instanceof Error ? error.message : String(error) }
}
