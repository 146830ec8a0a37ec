import { isRecord } from '../inquiry/parse'
import { joinBytes } from './bytes'
import type { ByteStream } from './byte-stream'
import { errorFound, type Found } from './item'
import { explainJson } from './json-fault'
import { type ReadLimits, sizeName } from './limits'
import { jsonKind } from './ndjson'

/** One object, or an array of objects; the document is held whole. */
export async function* readJson(stream: ByteStream, limits: ReadLimits): AsyncGenerator<Found, void, undefined> {
  const text = await wholeText(stream, limits)
  if (text === null) {
    const message = `the JSON document is larger than ${sizeName(limits.document)}; write it as NDJSON, one object a line, which may have any size`
    yield errorFound('file-too-large', message)
    return
  }
  if (stream.fault) return
  if (text.trim() === '') {
    yield errorFound('empty', 'the file is empty; a JSON file must hold an object or an array of objects')
    return
  }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    const { line, column, message } = explainJson(text)
    yield errorFound('bad-json', `line ${line}, column ${column}: ${message}`, line)
    return
  }
  if (!Array.isArray(value)) {
    if (isRecord(value)) yield { kind: 'inquiry', value, problems: [], line: null }
    else yield errorFound('not-an-object', `the document is ${jsonKind(value)}; it must be an object or an array of objects`)
    return
  }
  for (const [index, item] of value.entries()) {
    if (isRecord(item)) yield { kind: 'inquiry', value: item, problems: [], line: null }
    else {
      const message = `item [${index}] is ${jsonKind(item)}; an inquiry must be an object, such as {"body": "…"}`
      yield { kind: 'error', error: { code: 'not-an-object', message, path: `[${index}]` } }
    }
  }
}

/** `null` where the document is over the limit. */
async function wholeText(stream: ByteStream, limits: ReadLimits): Promise<string | null> {
  const parts: Uint8Array[] = []
  let total = 0
  for await (const chunk of stream.chunks) {
    total += chunk.length
    if (total > limits.document) return null
    parts.push(chunk)
  }
  return new TextDecoder().decode(joinBytes(parts, total))
}
