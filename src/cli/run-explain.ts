import { explain } from '../locales'
import { byStrength } from '../locales/explain'
import { highlight } from '../report/highlight'
import { placeName } from '../report/rows'
import type { Assessment } from '../score/assessment'
import type { Deps, Io } from './deps'
import { type InputOptions, openSession } from './session'
import { coloursOf } from './terminal'

export interface ExplainOptions extends InputOptions {
  readonly id?: string
}

/** `explain`: the assessment in words, and the text with the places that the reasons point at. Answers with the exit status. */
export async function runExplain(paths: readonly string[], options: ExplainOptions, deps: Deps, io: Io): Promise<number> {
  const colour = coloursOf(io)
  const session = await openSession(paths, options, deps, io, false)
  const { writer } = session
  let failed = false
  let shown = 0
  for await (const { row, inquiry } of session.judged()) {
    if (row.kind === 'error') {
      failed = true
      session.say(`${placeName(row.place)}: ${row.error.message} (${row.error.code})`)
      continue
    }
    if (options.id !== undefined && row.assessment.id !== options.id) continue
    const heading = `${row.assessment.id ?? placeName(row.place)}${row.what ? `: ${row.what}` : ''}`
    await writer.write(`${shown > 0 ? '\n' : ''}${heading}\n\n${explain(row.assessment, options.locale, { numbered: true })}\n\n${textOf(row.assessment, inquiry ?? {}, colour)}`)
    shown++
  }
  if (shown === 0 && options.id !== undefined && !session.nothingThere()) {
    failed = true
    session.say(`no inquiry has the id "${options.id}" among ${session.count()}`)
  }
  return session.close(failed)
}

/** The fields that evidence points into, marked with the numbers that `explain` gives the reasons. */
function textOf(assessment: Assessment, inquiry: Readonly<Record<string, unknown>>, colour: boolean): string {
  const reasons = byStrength(assessment.evidence)
  let out = ''
  for (const field of ['subject', 'body', 'html'] as const) {
    const text = inquiry[field]
    if (typeof text !== 'string' || text === '') continue
    const spans = reasons.flatMap(({ spans: own }, index) => own.filter((span) => span.field === field).map((span) => ({ span, reason: index + 1 })))
    // The html of a mail is shown only where the reasons point into it: its text part says the same.
    if (field === 'html' && spans.length === 0 && typeof inquiry.body === 'string' && inquiry.body !== '') continue
    out += `${field}:\n${highlight(text, spans, { colour })
      .split('\n')
      .map((line) => `  ${line}`.trimEnd())
      .join('\n')}\n`
  }
  return out
}
