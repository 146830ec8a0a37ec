import { escapeMarkdown } from '../markdown'
import type { DeskText } from './sections'

/** A GitHub-flavoured table a section. */
export function deskMarkdown({ words, made, sections, figures }: DeskText): string {
  const { columns } = words
  const out = [`# ${words.title}`, '', escapeMarkdown(made)]
  if (sections.length === 0) out.push('', words.nothing)
  for (const { title, lines } of sections) {
    out.push('', `## ${escapeMarkdown(title)}`, '', row([columns.due, columns.grade, columns.channel, columns.senderTime, columns.from, columns.what, columns.do]), row(Array.from({ length: 7 }, () => '---')))
    for (const line of lines) {
      const todo = [[line.action, line.reason].filter(Boolean).join(' – '), ...line.checklist.map((item) => `☐ ${item}`)].map(escapeMarkdown).join('<br>')
      out.push(row([...[line.due, line.grade + (line.review ? '?' : ''), [line.channel, line.contact].filter(Boolean).join(' '), line.senderTime, line.from, line.what].map(escapeMarkdown), todo]))
    }
  }
  out.push('', `## ${escapeMarkdown(figures[0]![0])}`, '')
  figures.forEach(([label, value], at) => out.push(`- ${escapeMarkdown(at === 0 ? value : words.pair(label, value))}`))
  return `${out.join('\n')}\n`
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}
