import { dueText } from './due'
import { plainLine } from './plain-text'
import { byStrength } from '../locales/explain'
import { effectOf, messageOf, strongest } from './reasons'
import type { Report } from './report'
import { placeName, type ScoredRow } from './rows'
import { summaryText } from './summary'
import type { Words } from './words'

/** A GitHub-flavoured table, the reasons in its last column. */
export function markdownReport(words: Words, options: { readonly explain: boolean }): Report {
  const { columns } = words
  const names = [columns.grade, columns.score, columns.verdict, columns.due, columns.from, columns.what, columns.reasons]

  function cellsOf({ assessment, from, what, zone }: ScoredRow): string[] {
    const reasons = options.explain
      ? byStrength(assessment.evidence).map((item) => [effectOf(item, words), messageOf(item)].filter(Boolean).map(escapeMarkdown).join(' – '))
      : strongest(assessment.evidence, 3).map((item) => escapeMarkdown(messageOf(item)))
    const verdict = words.verdicts[assessment.verdict] + (assessment.review ? ` (${words.review})` : '')
    return [
      `**${assessment.grade}**`,
      String(Math.round(assessment.score)),
      ...[verdict, dueText(assessment.reply, zone, words), from, what].map(escapeMarkdown),
      reasons.join('<br>'),
    ]
  }

  return {
    begin: () => `${line(names)}${line(['---', '---:', '---', '---', '---', '---', '---'])}`,
    row(row) {
      if (row.kind === 'scored') return line(cellsOf(row))
      const message = escapeMarkdown(`${placeName(row.place)}: ${plainLine(row.error.message, 500)} (${plainLine(row.error.code, 60)})`)
      return line(['!', '', words.error, '', '', message, ''])
    },
    end: (summary) => `\n${escapeMarkdown(summaryText(summary, words))}\n`,
  }
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |\n`
}

/** What has a meaning in Markdown, tables or HTML. */
const special = /[\\`*_{}[\]<>&|~#!$]/g

/** Text as text: no markup, no HTML, no links made of bare addresses. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(special, (character) => (character === '<' ? '&lt;' : character === '>' ? '&gt;' : character === '&' ? '&amp;' : `\\${character}`))
    .replaceAll('://', ':&#47;&#47;')
    .replace(/www\./gi, (start) => `${start.slice(0, 3)}&#46;`)
    .replaceAll('@', '&#64;')
}
