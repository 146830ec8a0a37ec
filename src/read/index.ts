import { openBytes } from './byte-stream'
import { readCsv } from './csv'
import { readEml } from './eml'
import { formatOf } from './format'
import { errorFound, type Found, type Format, type ReadError, type ReadItem, type Source } from './item'
import { readJson } from './json'
import { type ReadLimits, readLimits } from './limits'
import { readMbox } from './mbox'
import { readNdjson } from './ndjson'

export { formatOf } from './format'
export type { Format, ReadError, ReadItem, Source } from './item'
export type { ReadLimits } from './limits'
export { readMail, type ReadMail } from './mail/read-mail'

/** How a source is read. */
export interface ReadOptions {
  /** For tables: the contract's path for a column heading that is written otherwise, such as `{ 询盘内容: 'body' }`. */
  readonly map?: Readonly<Record<string, string>>
  /** How much is held and read at most; each has a default. */
  readonly limits?: Partial<ReadLimits>
}

/**
 * Reads a source's inquiries one by one, in order and in bounded memory, whatever the source's size (a JSON document is held whole).
 * What is no inquiry is an error item in its place, and reading goes on after it where it can. Never throws on data.
 */
export async function* readInquiries(source: Source, options: ReadOptions = {}): AsyncGenerator<ReadItem, void, undefined> {
  let position = 0
  for await (const found of readSource(source, options)) yield { ...found, source: source.name, position: ++position }
}

async function* readSource(source: Source, options: ReadOptions): AsyncGenerator<Found, void, undefined> {
  const format = source.format ?? formatOf(source.name)
  if (format === null) {
    yield errorFound('unknown-format', `the name "${source.name}" does not tell the format; it may be json, ndjson, csv, eml or mbox`)
    return
  }
  const stream = openBytes(source.bytes)
  yield* readFormat(format, stream, options)
  if (stream.fault) yield faultFound(stream.fault)
}

function readFormat(format: Format, stream: ReturnType<typeof openBytes>, options: ReadOptions): AsyncGenerator<Found, void, undefined> {
  const limits = { ...readLimits, ...options.limits }
  switch (format) {
    case 'json':
      return readJson(stream, limits)
    case 'ndjson':
      return readNdjson(stream, limits)
    case 'csv':
      return readCsv(stream, options.map ?? {}, limits)
    case 'eml':
      return readEml(stream, limits)
    case 'mbox':
      return readMbox(stream, limits)
  }
}

function faultFound(error: ReadError): Found {
  return { kind: 'error', error }
}
