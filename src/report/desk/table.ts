import picocolors from 'picocolors'
import { fit, pad, widthOf, wrap } from '../width'
import type { DeskLine, DeskText } from './sections'

const narrowest = 60
const widest = 140
const gap = '  '
const indent = '   '

/** For a terminal: one line an inquiry, below it what to do, why, and what to check. */
export function deskTable({ words, made, sections, figures }: DeskText, options: { readonly width: number; readonly colour: boolean }): string {
  const colours = picocolors.createColors(options.colour)
  const width = Math.min(widest, Math.max(narrowest, options.width))
  const { columns } = words
  const all = sections.flatMap(({ lines }) => lines)
  const widthsOf = (name: string, value: (line: DeskLine) => string, most: number) => Math.min(most, Math.max(widthOf(name), ...all.map((line) => widthOf(value(line)))))
  const [due, channel, clock] = [widthsOf(columns.due, (line) => line.due, 14), widthsOf(columns.channel, (line) => line.channel, 24), widthsOf(columns.senderTime, (line) => line.senderTime, 13)]
  const grade = Math.max(2, widthOf(columns.grade))
  const rest = Math.max(16, width - due - grade - channel - clock - gap.length * 5)
  const from = Math.floor(rest * 0.45)
  const row = (cells: readonly [string, string, string, string, string, string]): string =>
    [fit(cells[0], due), fit(cells[1], grade), fit(cells[2], channel), fit(cells[3], clock), fit(cells[4], from), fit(cells[5], rest - from).trimEnd()].join(gap).trimEnd()

  const out = wrap(made, width)
  if (all.length === 0) out.push('', words.nothing)
  for (const { title, isOverdue, lines } of sections) {
    const heading = `${title} (${lines.length})`
    out.push('', isOverdue ? colours.bold(colours.red(heading)) : colours.bold(heading), colours.dim(row([columns.due, columns.grade, columns.channel, columns.senderTime, columns.from, columns.what])))
    for (const line of lines) {
      const main = row([line.due, line.grade + (line.review ? '?' : ''), line.channel, line.senderTime, line.from, line.what])
      out.push(isOverdue ? colours.red(main) : main)
      out.push(...wrap([line.action, line.contact, line.reason].filter(Boolean).join(' – '), width - indent.length).map((text) => colours.dim(indent + text)))
      for (const item of line.checklist) out.push(...wrap(item, width - indent.length - 2).map((text, at) => `${indent}${at === 0 ? '☐ ' : '  '}${text}`))
    }
  }
  const labels = Math.max(...figures.map(([label]) => widthOf(label)))
  out.push('')
  figures.forEach(([label, value], at) => {
    const [first = '', ...more] = wrap(value, width - labels - gap.length)
    out.push((at === 0 ? colours.bold(pad(label, labels)) : pad(label, labels)) + gap + first, ...more.map((text) => ' '.repeat(labels + gap.length) + text))
  })
  return `${out.join('\n')}\n`
}
