/** Compressed bytes that are given to the decompressor at a time: at most about a thousand times as many come out of them. */
const slice = 16 * 1024
/** Decompressed bytes that may wait for the reader before no more are fed in. */
const waiting = 1024 * 1024

export function isGzip(head: Uint8Array): boolean {
  return head.length >= 3 && head[0] === 0x1f && head[1] === 0x8b && head[2] === 0x08
}

/**
 * Decompresses gzip in bounded memory.
 * All that could be decompressed is yielded before a fault of the data is thrown: a stream that errs drops
 * what it has queued, so its output is taken as soon as it is there and kept here.
 * @throws whatever the source throws, or `GzipFault` for damaged or truncated data.
 */
export async function* gunzip(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
  const stream = new DecompressionStream('gzip')
  const writer = stream.writable.getWriter()
  const reader = stream.readable.getReader() as ReadableStreamDefaultReader<Uint8Array>
  const ready: Uint8Array[] = []
  let readyBytes = 0
  let ended = false
  let stopped = false
  let failure: unknown
  let wakeReader = () => {}
  let wakeFeeder = () => {}

  const drain = async () => {
    try {
      for (;;) {
        const next = await reader.read()
        if (next.done) break
        ready.push(next.value)
        readyBytes += next.value.length
        wakeReader()
      }
    } catch {
      failure ??= new GzipFault()
    }
    ended = true
    wakeReader()
    wakeFeeder()
  }
  const feed = async () => {
    try {
      for await (const chunk of chunks) {
        if (stopped) return
        for (let at = 0; at < chunk.length; at += slice) {
          while (readyBytes > waiting && !stopped && !ended) await new Promise<void>((resolve) => (wakeFeeder = resolve))
          if (stopped || ended) return
          // A failed write also fails the reading side, where it is told.
          await writer.write(chunk.subarray(at, at + slice) as Uint8Array<ArrayBuffer>).catch(() => {})
        }
      }
    } catch (error) {
      failure ??= error
      await writer.abort(error).catch(() => {})
      return
    }
    await writer.close().catch(() => {})
  }

  void feed()
  const draining = drain()
  try {
    for (;;) {
      const chunk = ready.shift()
      if (chunk !== undefined) {
        readyBytes -= chunk.length
        if (readyBytes <= waiting) wakeFeeder()
        yield chunk
      } else if (ended) break
      else await new Promise<void>((resolve) => (wakeReader = resolve))
    }
    if (failure !== undefined) throw failure
  } finally {
    stopped = true
    wakeFeeder()
    await reader.cancel().catch(() => {})
    await draining
  }
}

/** The data say that they are gzip and are not, from some place on. */
export class GzipFault extends Error {
  override readonly name = 'GzipFault'
  constructor() {
    super('the gzip data are damaged or end too early; what came before was read. Compress or transfer the file again')
  }
}
