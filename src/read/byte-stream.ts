import { putBack, takeHead } from './bytes'
import { gunzip, GzipFault, isGzip } from './gzip'
import type { ReadError } from './item'

/** A source's bytes, decompressed and, where they were UTF-16, made UTF-8; without a byte order mark. */
export interface ByteStream {
  readonly chunks: AsyncGenerator<Uint8Array, void, undefined>
  /** Set once `chunks` has ended before its time; what came before it is sound. */
  fault: ReadError | null
}

export function openBytes(bytes: AsyncIterable<Uint8Array>): ByteStream {
  const stream: ByteStream = { chunks: prepared(), fault: null }
  return stream

  async function* prepared(): AsyncGenerator<Uint8Array, void, undefined> {
    try {
      yield* withoutMark(await decompressed(bytes))
    } catch (error) {
      stream.fault =
        error instanceof GzipFault
          ? { code: 'bad-gzip', message: error.message }
          : { code: 'unreadable-source', message: `the source could not be read further: ${error instanceof Error ? error.message : String(error)}` }
    }
  }
}

async function decompressed(bytes: AsyncIterable<Uint8Array>): Promise<AsyncGenerator<Uint8Array, void, undefined>> {
  const chunks = bytes[Symbol.asyncIterator]()
  const head = await takeHead(chunks, 3)
  const whole = putBack(head, chunks)
  return isGzip(head) ? gunzip(whole) : whole
}

async function* withoutMark(chunks: AsyncGenerator<Uint8Array, void, undefined>): AsyncGenerator<Uint8Array, void, undefined> {
  const head = await takeHead(chunks, 3)
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) yield* putBack(head.subarray(3), chunks)
  else if (head[0] === 0xff && head[1] === 0xfe) yield* recoded(putBack(head, chunks), 'utf-16le')
  else if (head[0] === 0xfe && head[1] === 0xff) yield* recoded(putBack(head, chunks), 'utf-16be')
  else yield* putBack(head, chunks)
}

async function* recoded(chunks: AsyncIterable<Uint8Array>, encoding: string): AsyncGenerator<Uint8Array, void, undefined> {
  const decoder = new TextDecoder(encoding)
  const encoder = new TextEncoder()
  for await (const chunk of chunks) yield encoder.encode(decoder.decode(chunk, { stream: true }))
  yield encoder.encode(decoder.decode())
}
