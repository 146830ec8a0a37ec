/** Lines labelled with their intents: test/data/intent-lines.tsv, whose columns are told at its top. */
import type { Intent } from '../../src/score/assessment'

/** A line as an inquiry, and its labels. */
export interface IntentLine {
  /** All that are in it, the main one first. */
  readonly intents: readonly Intent[]
  readonly dispute: string | null
  readonly language: string
  readonly text: string
  readonly inquiry: unknown
  readonly context: unknown
}

export function linesOf(file: string): string[] {
  return file.trim().split('\n').filter((line) => !line.startsWith('#'))
}

export function readLine(line: string): IntentLine {
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
  return { intents: intents.split(',') as Intent[], dispute: dispute ?? null, language, text, inquiry, context: orders ? { facts: { sender: { orders: Number(orders) } } } : undefined }
}
