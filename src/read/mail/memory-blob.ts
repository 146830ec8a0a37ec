/**
 * What postal-mime needs of a `Blob`: parts put together in memory.
 *
 * postal-mime joins each part's lines through a `Blob`, and Node's makes a native data queue and a promise chain of it.
 * The build puts this class in the place of the global within the bundle (esbuild `inject`); no global is touched.
 * Measured on mails of 5.8 kB on average, Node 20.20: 0.61 ms of CPU time a mail with Node's `Blob`, 0.07 with this one.
 */
export class Blob {
  readonly size: number
  private readonly parts: readonly (string | Uint8Array)[]

  constructor(parts: readonly (string | Uint8Array | ArrayBuffer)[] = []) {
    let size = 0
    this.parts = parts.map((part) => {
      // Every second part that postal-mime gives is a line break: it needs no encoding.
      const kept = part === '\n' ? part : typeof part === 'string' ? new TextEncoder().encode(part) : part instanceof Uint8Array ? part : new Uint8Array(part)
      size += kept.length
      return kept
    })
    this.size = size
  }

  async arrayBuffer(): Promise<ArrayBuffer> {
    const all = new Uint8Array(this.size)
    let at = 0
    for (const part of this.parts) {
      if (typeof part === 'string') all[at] = 0x0a
      else all.set(part, at)
      at += part.length
    }
    return all.buffer
  }
}
