const LF = 0x0a
const CR = 0x0d
const GREATER = 0x3e
const separator = [0x46, 0x72, 0x6f, 0x6d, 0x20]

/** A line that may be a separator is held until it has ended; one longer than this is none. */
const longestSeparator = 1000

export interface MboxMessage {
  /** Without the separator line; valid until the next message is asked for. */
  readonly bytes: Uint8Array
  /** Whether it was longer than the limit. */
  readonly cut: boolean
  /** 1-based line of its separator. */
  readonly line: number
  /** Whether it stands after a separator; only what comes before the first one does not. */
  readonly separated: boolean
}

/**
 * Divides a mailbox at its `From ` lines: at the start of the file or after a blank line, and followed by a header
 * (as a sentence that begins with "From" is not). Takes off one `>` of `>From ` lines. Holds one message, up to the limit.
 */
export class MboxSplitter {
  private buffer = new Uint8Array(64 * 1024)
  private length = 0
  private cut = false
  private separated = false
  private messageLine = 1
  /** 1-based number of the line that is being read. */
  private line = 1
  private started = false
  private blankBefore = true
  /** The beginning of a line whose end has not come yet. */
  private carry = new Uint8Array(0)
  /** The line being read was longer than is held, and its beginning is written already. */
  private within = false
  /** A `From ` line that waits for the next one to show what it is. */
  private candidate: { bytes: Uint8Array; line: number } | null = null

  constructor(private readonly limit: number) {}

  *push(chunk: Uint8Array): Generator<MboxMessage, void, undefined> {
    let bytes = chunk
    if (this.carry.length > 0) {
      bytes = new Uint8Array(this.carry.length + chunk.length)
      bytes.set(this.carry)
      bytes.set(chunk, this.carry.length)
    }
    let at = 0
    for (let lf = bytes.indexOf(LF); lf >= 0; lf = bytes.indexOf(LF, at)) {
      yield* this.readLine(bytes, at, lf + 1)
      at = lf + 1
      this.line++
    }
    const rest = bytes.length - at
    if (rest > longestSeparator || (this.within && rest > 0)) {
      yield* this.readLine(bytes, at, bytes.length)
      this.within = true
      at = bytes.length
    }
    this.carry = bytes.slice(at)
  }

  *end(): Generator<MboxMessage, void, undefined> {
    if (this.carry.length > 0) yield* this.readLine(this.carry, 0, this.carry.length)
    if (this.candidate) yield* this.settleCandidate(!this.started || hasTime(this.candidate.bytes))
    if (this.started) yield this.take()
  }

  /** A line with its break, or a piece of a long one. */
  private *readLine(bytes: Uint8Array, start: number, end: number): Generator<MboxMessage, void, undefined> {
    if (this.within) {
      this.append(bytes, start, end)
      this.within = bytes[end - 1] !== LF
      this.blankBefore = false
      return
    }
    const blank = bytes[start] === LF || (bytes[start] === CR && bytes[start + 1] === LF)
    if (this.candidate) yield* this.settleCandidate(blank ? hasTime(this.candidate.bytes) : isHeader(bytes, start, end) || startsWithFrom(bytes, start))
    if (this.blankBefore && startsWithFrom(bytes, start) && end - start <= longestSeparator) {
      this.candidate = { bytes: bytes.slice(start, end), line: this.line }
      this.blankBefore = false
      return
    }
    let from = start
    if (bytes[start] === GREATER) {
      let quotes = start
      while (quotes < end && bytes[quotes] === GREATER) quotes++
      if (startsWithFrom(bytes, quotes)) from++
    }
    // Blank lines before the first separator are no message.
    if (!blank || this.started) this.append(bytes, from, end)
    this.blankBefore = blank
  }

  private *settleCandidate(divides: boolean): Generator<MboxMessage, void, undefined> {
    const { bytes, line } = this.candidate!
    this.candidate = null
    if (!divides) {
      this.append(bytes, 0, bytes.length)
      return
    }
    if (this.started) yield this.take()
    this.started = true
    this.separated = true
    this.messageLine = line
  }

  private append(bytes: Uint8Array, start: number, end: number): void {
    if (!this.started) {
      this.started = true
      this.messageLine = this.line
    }
    const fits = Math.min(end - start, this.limit - this.length)
    if (fits < end - start) this.cut = true
    if (fits <= 0) return
    if (this.length + fits > this.buffer.length) this.grow(this.length + fits)
    this.buffer.set(bytes.subarray(start, start + fits), this.length)
    this.length += fits
  }

  private grow(needed: number): void {
    const larger = new Uint8Array(Math.min(Math.max(needed, this.buffer.length * 2), Math.max(needed, this.limit)))
    larger.set(this.buffer.subarray(0, this.length))
    this.buffer = larger
  }

  private take(): MboxMessage {
    const message = { bytes: this.buffer.subarray(0, this.length), cut: this.cut, line: this.messageLine, separated: this.separated }
    this.length = 0
    this.cut = false
    return message
  }
}

function startsWithFrom(bytes: Uint8Array, start: number): boolean {
  return bytes[start] === separator[0] && separator.every((byte, i) => bytes[start + i] === byte)
}

/** `Name:`, or a `>From ` line as some programs keep among the headers. */
function isHeader(bytes: Uint8Array, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const byte = bytes[i]!
    if (byte === 0x3a) return i > start
    if (byte <= 0x20 || byte >= 0x7f) return byte === 0x20 && bytes[start] === GREATER && startsWithFrom(bytes, start + 1)
  }
  return false
}

/** Whether a line holds a time of day such as 09:30, as separators do. */
function hasTime(bytes: Uint8Array): boolean {
  for (let i = bytes.indexOf(0x3a); i >= 0; i = bytes.indexOf(0x3a, i + 1)) {
    if (isDigit(bytes[i - 1]) && isDigit(bytes[i + 1]) && isDigit(bytes[i + 2])) return true
  }
  return false
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39
}
