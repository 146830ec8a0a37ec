/** The labelled corpora and worked examples beside the repository, where they are there. */
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'

/** Scripts run from the repository's root. */
export const shared = `${resolve('..', 'shared')}/`
export const sharedIsHere = existsSync(`${shared}corpora`)

export interface CorpusItem {
  readonly id: string
  readonly label: string
  readonly subtype?: string
  readonly kind: 'email' | 'sms' | 'form' | 'chat'
  readonly subject: string
  readonly body: string
  readonly raw?: string
  readonly raw_b64?: string
}

/** All items of a corpus; their raw mails where they have them. */
export function corpus(name: string): CorpusItem[] {
  return gunzipSync(readFileSync(`${shared}corpora/${name}.ndjson.gz`)).toString('utf8').trim().split('\n').map((line) => JSON.parse(line) as CorpusItem)
}

/** The whole RFC 822 message of an item, or `null` for a bare text. */
export function rawMail(item: CorpusItem): Buffer | null {
  if (item.raw !== undefined) return Buffer.from(item.raw, 'utf8')
  return item.raw_b64 === undefined ? null : Buffer.from(item.raw_b64, 'base64')
}

/** The 120 worked examples. */
export function workedExamples(): Record<string, unknown>[] {
  return readFileSync(`${shared}inquiries/dev.ndjson`, 'utf8').trim().split('\n').map((line) => JSON.parse(line) as Record<string, unknown>)
}
