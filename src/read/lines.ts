import { joinBytes } from './bytes'

export interface Line {
  /** 1-based. */
  readonly number: number
  /** Without its line break; `null` for a line over the limit, whose bytes were passed over. */
  readonly bytes: Uint8Array | null
}

/** Cuts a stream of bytes into lines (LF or CRLF), holding at most one line and never more than the limit. */
export class LineSplitter {
  private parts: Uint8Array[] = []
  private length = 0
  private tooLong = false
  private number = 0

  constructor(private readonly limit: number) {}

  *push(chunk: Uint8Array): Generator<Line, void, undefined> {
    let start = 0
    for (let end = chunk.indexOf(0x0a); end >= 0; end = chunk.indexOf(0x0a, start)) {
      this.add(chunk.subarray(start, end))
      start = end + 1
      yield this.take()
    }
    // A copy: the chunk's owner may use its memory again.
    if (start < chunk.length) this.add(chunk.slice(start))
  }

  /** The last line, where the stream does not end with a line break. */
  *end(): Generator<Line, void, undefined> {
    if (this.length > 0 || this.tooLong) yield this.take()
  }

  private add(part: Uint8Array): void {
    if (this.tooLong) return
    if (this.length + part.length > this.limit) {
      this.tooLong = true
      this.parts = []
      this.length = 0
      return
    }
    this.parts.push(part)
    this.length += part.length
  }

  private take(): Line {
    this.number++
    let bytes = this.tooLong ? null : joinBytes(this.parts, this.length)
    if (bytes && bytes[bytes.length - 1] === 0x0d) bytes = bytes.subarray(0, -1)
    this.parts = []
    this.length = 0
    this.tooLong = false
    return { number: this.number, bytes }
  }
}
