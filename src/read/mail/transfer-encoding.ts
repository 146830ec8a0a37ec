/** How a part's bytes were made fit for mail. */
export type TransferEncoding = 'base64' | 'quoted-printable' | 'none'

export function transferEncodingOf(header: string | undefined): TransferEncoding {
  const lower = (header ?? '').toLowerCase()
  return lower.includes('base64') ? 'base64' : lower.includes('quoted-printable') ? 'quoted-printable' : 'none'
}

const EQUALS = 0x3d
const CR = 0x0d
const LF = 0x0a

/** Counts, line by line, how many bytes a part has once decoded. */
export class DecodedSize {
  private count = 0

  constructor(private readonly encoding: TransferEncoding) {}

  /** A line with its line break, `bytes[start, end)`. */
  add(bytes: Uint8Array, start: number, end: number): void {
    let stop = end
    while (stop > start && (bytes[stop - 1] === LF || bytes[stop - 1] === CR)) stop--
    if (this.encoding === 'none') this.count += end - start
    else if (this.encoding === 'base64') {
      while (stop > start && (bytes[stop - 1] === EQUALS || bytes[stop - 1] === 0x20)) stop--
      this.count += stop - start
    } else {
      let escapes = 0
      const soft = stop > start && bytes[stop - 1] === EQUALS
      if (soft) stop--
      for (let i = start; i < stop; i++) if (bytes[i] === EQUALS) escapes++
      this.count += Math.max(0, stop - start - 2 * escapes) + (soft ? 0 : end - stop)
    }
  }

  get bytes(): number {
    return this.encoding === 'base64' ? Math.floor((this.count * 3) / 4) : this.count
  }
}

/** The beginning of a part decoded, to guess its charset by. */
export function decodedSample(bytes: Uint8Array, encoding: TransferEncoding): Uint8Array {
  const sample = bytes.subarray(0, 16 * 1024)
  if (encoding === 'base64') return fromBase64(sample)
  return encoding === 'quoted-printable' ? fromQuotedPrintable(sample) : bytes
}

function fromBase64(bytes: Uint8Array): Uint8Array {
  const letters = new TextDecoder().decode(bytes).replace(/[^A-Za-z0-9+/]/g, '')
  const text = atob(letters.slice(0, letters.length - (letters.length % 4)))
  return Uint8Array.from(text, (char) => char.charCodeAt(0))
}

function fromQuotedPrintable(bytes: Uint8Array): Uint8Array {
  const out = new Uint8Array(bytes.length)
  let length = 0
  for (let i = 0; i < bytes.length; i++) {
    if (bytes[i] !== EQUALS) {
      out[length++] = bytes[i]!
      continue
    }
    if (bytes[i + 1] === LF) i += 1
    else if (bytes[i + 1] === CR) i += 2
    else {
      const code = Number.parseInt(String.fromCharCode(bytes[i + 1] ?? 0, bytes[i + 2] ?? 0), 16)
      if (Number.isNaN(code)) out[length++] = EQUALS
      else {
        out[length++] = code
        i += 2
      }
    }
  }
  return out.subarray(0, length)
}
