import { explainJson } from '../read/json-fault'
import { joinBytes } from '../read/bytes'
import { sizeName } from '../read/limits'
import { HttpProblem } from './problem-details'

export type BodyKind = 'json' | 'ndjson'

export const jsonMediaType = 'application/json'
export const ndjsonMediaType = 'application/x-ndjson'
const ndjsonNames: readonly string[] = [ndjsonMediaType, 'application/ndjson', 'application/jsonl', 'application/x-jsonlines']

/** What the headers say that the body is. */
export function bodyKindOf(headers: Headers, allowed: readonly BodyKind[]): BodyKind {
  const encoding = headers.get('content-encoding')?.trim().toLowerCase() ?? ''
  if (encoding !== '' && encoding !== 'identity') {
    throw new HttpProblem('unsupported-encoding', 'the body must come without a Content-Encoding', { headers: { 'Accept-Encoding': 'identity' } })
  }
  const [name = '', ...parameters] = (headers.get('content-type') ?? '').split(';').map((part) => part.trim().toLowerCase())
  const charset = parameters.find((parameter) => parameter.startsWith('charset='))?.slice('charset='.length).replaceAll('"', '')
  const kind: BodyKind | null = ndjsonNames.includes(name) ? 'ndjson' : name === jsonMediaType || /^application\/[\w.-]{1,60}\+json$/.test(name) ? 'json' : null
  if (kind !== null && allowed.includes(kind) && (charset === undefined || charset === 'utf-8' || charset === 'utf8')) return kind
  const names = allowed.map((one) => (one === 'json' ? jsonMediaType : ndjsonMediaType))
  throw new HttpProblem('unsupported-media-type', `the Content-Type must be ${names.join(' or ')}, in UTF-8`, { headers: { Accept: names.join(', ') } })
}

/** The JSON value that a request carries; never more than `limit` bytes of it are held. */
export async function readJsonBody(request: Request, limit: number): Promise<unknown> {
  const text = await readText(request, limit)
  try {
    return JSON.parse(text)
  } catch {
    if (text.trim() === '') throw new HttpProblem('bad-json', 'the body is empty; it must be an inquiry, such as {"body": "…"}')
    const { line, column, message } = explainJson(text)
    throw new HttpProblem('bad-json', `line ${line}, column ${column}: ${message}`)
  }
}

async function readText(request: Request, limit: number): Promise<string> {
  const stated = request.headers.get('content-length')
  const length = stated !== null && /^\d{1,15}$/.test(stated) ? Number(stated) : null
  if (length !== null && length > limit) throw tooLarge(limit)
  // A body of stated length is held to it by the server; reading it at once is several times as fast.
  if (length !== null) {
    const bytes = await readable(request.arrayBuffer())
    if (bytes.byteLength > limit) throw tooLarge(limit)
    return new TextDecoder().decode(bytes)
  }
  const parts: Uint8Array[] = []
  let total = 0
  for await (const chunk of chunksOf(request.body)) {
    total += chunk.length
    if (total > limit) throw tooLarge(limit)
    parts.push(chunk)
  }
  return new TextDecoder().decode(joinBytes(parts, total))
}

/** A body's chunks as they come; leaving off cancels the rest. */
export async function* chunksOf(body: ReadableStream<Uint8Array> | null): AsyncGenerator<Uint8Array, void, undefined> {
  if (!body) return
  const reader = body.getReader()
  let done = false
  try {
    while (!done) {
      const next = await readable(reader.read())
      done = next.done
      if (!next.done) yield next.value
    }
  } finally {
    if (!done) void reader.cancel().catch(() => {})
  }
}

async function readable<T>(reading: Promise<T>): Promise<T> {
  try {
    return await reading
  } catch {
    throw new HttpProblem('unreadable-body', 'the body could not be read to its end')
  }
}

function tooLarge(limit: number): HttpProblem {
  return new HttpProblem('body-too-large', `the body is larger than ${sizeName(limit)}; send fewer inquiries at once, or ${ndjsonMediaType}, which may have any length`)
}
