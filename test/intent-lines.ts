import { readFileSync } from 'node:fs'
import { createScorer } from '../src/index'
import type { Assessment, Intent } from '../src/score/assessment'

/** A labelled line of test/data/intent-lines*.tsv, as it was judged. */
export interface JudgedLine {
  /** All that are in it, the main one first. */
  readonly intents: readonly Intent[]
  readonly dispute: string | null
  readonly language: string
  readonly text: string
  readonly got: Assessment
}

/** Scores every line of a file of labelled lines; its columns are told at its top. */
export function judgeLines(file: string): JudgedLine[] {
  const scorer = createScorer()
  const lines = readFileSync(new URL(`data/${file}`, import.meta.url), 'utf8').trim().split('\n').filter((line) => !line.startsWith('#'))
  return lines.map((line) => {
    const [label, language, channel, known, text] = line.split('\t') as [string, string, string, string, string]
    const [intents, dispute] = label.split(';') as [string, string | undefined]
    const { orders, product, files, thread } = Object.fromEntries(known.split(';').map((part) => part.split('='))) as Record<string, string | undefined>
    const cut = text.indexOf(' ## ')
    const inquiry = {
      channel,
      ...(cut < 0 ? {} : { subject: text.slice(0, cut) }),
      body: text.slice(cut < 0 ? 0 : cut + 4).replaceAll(' / ', '\n'),
      ...(product ? { product } : {}),
      ...(files ? { attachments: files.split('|').map((filename) => ({ filename })) } : {}),
      ...(thread ? { thread: { inReplyTo: '<1@example.com>' } } : {}),
    }
    const got = scorer.score(inquiry, orders ? { facts: { sender: { orders: Number(orders) } } } : undefined)
    return { intents: intents.split(',') as Intent[], dispute: dispute ?? null, language, text, got }
  })
}

/** Percent of the lines for which something holds. */
export function shareOf(lines: readonly JudgedLine[], holds: (line: JudgedLine) => boolean): number {
  return (100 * lines.filter(holds).length) / lines.length
}
