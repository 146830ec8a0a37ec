import { isRecord } from '../inquiry/parse'
import type { ByteStream } from './byte-stream'
import { errorFound, type Found } from './item'
import { explainJson } from './json-fault'
import { type ReadLimits, sizeName } from './limits'
import { type Line, LineSplitter } from './lines'

const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

/** One object a line; blank lines are skipped, and a bad line does not stop the ones after it. */
export async function* readNdjson(stream: ByteStream, limits: ReadLimits): AsyncGenerator<Found, void, undefined> {
  const lines = new LineSplitter(limits.line)
  for await (const chunk of stream.chunks) {
    for (const line of lines.push(chunk)) {
      const found = readLine(line, limits)
      if (found) yield found
    }
  }
  // What a fault cut off is half a line, not a bad one; the fault is told by itself.
  if (stream.fault) return
  for (const line of lines.end()) {
    const found = readLine(line, limits)
    if (found) yield found
  }
}

function readLine({ number, bytes }: Line, limits: ReadLimits): Found | null {
  if (bytes === null) {
    return errorFound('line-too-long', `line ${number} is longer than ${sizeName(limits.line)} and was passed over; is there a line break missing?`, number)
  }
  const text = decoder.decode(bytes)
  if (text.trim() === '') return null
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    const { column, message } = explainJson(text)
    return errorFound('bad-json', `line ${number}, column ${column}: ${message}`, number)
  }
  if (isRecord(value)) return { kind: 'inquiry', value, problems: [], line: number }
  return errorFound('not-an-object', `line ${number} is ${jsonKind(value)}; an inquiry must be an object, such as {"body": "…"}`, number)
}

export function jsonKind(value: unknown): string {
  if (value === null) return 'null'
  return Array.isArray(value) ? 'an array' : `a ${typeof value}`
}
