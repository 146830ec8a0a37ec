import picocolors from 'picocolors'
import { type Grade, grades, type Verdict, verdicts } from '../inquiry/schema'
import { dueText } from './due'
import { plainLine } from './plain-text'
import { byStrength } from '../locales/explain'
import { effectOf, messageOf, reasonsText } from './reasons'
import type { Report } from './report'
import { type ErrorRow, placeName, type ScoredRow } from './rows'
import { summaryText } from './summary'
import { fit, pad, widthOf, wrap } from './width'
import type { Words } from './words'

export interface TableOptions {
  readonly width: number
  readonly colour: boolean
  readonly explain: boolean
}

const narrowest = 60
const widest = 120
const gap = '  '
const indent = '   '
const effectWidth = 16

/** Rows for a terminal: one line an inquiry, its reasons dim below it, the counts at the end. */
export function tableReport(words: Words, options: TableOptions): Report {
  const colours = picocolors.createColors(options.colour)
  const width = Math.min(widest, Math.max(narrowest, options.width))
  const columns = columnsOf(words, width)
  const paintGrade: Record<Grade, (text: string) => string> = {
    A: (text) => colours.bold(colours.green(text)),
    B: colours.cyan,
    C: String,
    D: colours.dim,
  }
  const paintVerdict: Record<Verdict, (text: string) => string> = { genuine: String, spam: colours.yellow, spy: colours.magenta, fraud: colours.red }
  let rows = 0

  function heading(): string {
    const { columns: names } = words
    const line = [
      fit(names.grade, columns.grade), fit(names.score, columns.score, 'right'), fit(names.verdict, columns.verdict),
      fit(names.due, columns.due), fit(names.from, columns.from), names.what,
    ].join(gap)
    return `${colours.bold(line)}\n`
  }

  function mainLine({ assessment, from, what, zone }: ScoredRow): string {
    const verdict = words.verdicts[assessment.verdict] + (assessment.review ? words.reviewMark : '')
    return [
      paintGrade[assessment.grade](fit(assessment.grade, columns.grade)),
      fit(String(Math.round(assessment.score)), columns.score, 'right'),
      paintVerdict[assessment.verdict](fit(verdict, columns.verdict)),
      fit(dueText(assessment.reply, zone, words), columns.due),
      fit(from || '-', columns.from),
      fit(what || '-', columns.what).trimEnd(),
    ].join(gap)
  }

  function briefReasons({ assessment }: ScoredRow): string[] {
    const room = width - indent.length
    return wrap(reasonsText(assessment.evidence, 3, words), room, 2).map((line) => indent + line)
  }

  function allReasons({ assessment }: ScoredRow): string[] {
    return byStrength(assessment.evidence).flatMap((item) => {
      const effect = effectOf(item, words)
      const label = pad(effect, effectWidth)
      const hanging = ' '.repeat(indent.length + effectWidth + gap.length)
      const [first = '', ...more] = wrap(`${messageOf(item)} [${item.rule}]`, width - hanging.length)
      const lines = widthOf(label) > effectWidth ? [indent + label, hanging + first] : [indent + label + gap + first]
      return [...lines, ...more.map((line) => hanging + line)]
    })
  }

  function errorLines({ error, place }: ErrorRow): string {
    const text = `${placeName(place)}: ${plainLine(error.message, 500)} (${plainLine(error.code, 60)})`
    const hanging = columns.grade + gap.length
    const lines = wrap(`${words.error} ${text}`, width - hanging)
    return lines.map((line, index) => colours.red((index === 0 ? fit('!', columns.grade) + gap : ' '.repeat(hanging)) + line)).join('\n')
  }

  return {
    begin: () => '',
    row(row) {
      const head = rows++ === 0 ? heading() : ''
      if (row.kind === 'error') return `${head}${errorLines(row)}\n`
      const reasons = options.explain ? allReasons(row) : briefReasons(row)
      return `${head}${[mainLine(row), ...reasons.map((line) => colours.dim(line))].join('\n')}\n`
    },
    end: (summary) => `${rows === 0 ? '' : '\n'}${wrap(summaryText(summary, words), width).join('\n')}\n`,
  }
}

interface ColumnWidths {
  readonly grade: number
  readonly score: number
  readonly verdict: number
  readonly due: number
  readonly from: number
  readonly what: number
}

/** Fixed before the first row, so that rows can be written as they come. */
function columnsOf(words: Words, width: number): ColumnWidths {
  const { columns } = words
  const grade = columnFor(columns.grade, ...grades)
  const score = columnFor(columns.score, '100')
  const verdict = columnFor(columns.verdict, ...verdicts.map((name) => words.verdicts[name] + words.reviewMark))
  const due = columnFor(columns.due, `${words.moment(10, 20, '00:00')}Z`)
  const rest = width - grade - score - verdict - due - 5 * gap.length
  const from = Math.floor(rest * 0.42)
  return { grade, score, verdict, due, from, what: rest - from }
}

function columnFor(...texts: string[]): number {
  return Math.max(...texts.map(widthOf))
}
