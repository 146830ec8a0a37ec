import { joinBytes, putBack } from '../read/bytes'
import { gunzip, isGzip } from '../read/gzip'

/** The start of a stream, and the whole of it again. */
export interface Peeked {
  readonly head: Uint8Array
  readonly bytes: AsyncIterable<Uint8Array>
}

/** Reads until `enough` of the start is there, or it ends. */
export async function peek(source: AsyncIterable<Uint8Array>, enough: (head: Uint8Array) => boolean): Promise<Peeked> {
  const chunks = source[Symbol.asyncIterator]()
  let head = new Uint8Array()
  while (!enough(head)) {
    const next = await chunks.next()
    if (next.done) break
    head = new Uint8Array(joinBytes([head, next.value], head.length + next.value.length))
  }
  return { head, bytes: putBack(head, chunks) }
}

/** The bytes as they are, or decompressed where they are gzip. */
export async function decompressed(source: AsyncIterable<Uint8Array>): Promise<AsyncIterable<Uint8Array>> {
  const { head, bytes } = await peek(source, (start) => start.length >= 3)
  return isGzip(head) ? gunzip(bytes) : bytes
}
