import { decodeWords } from 'postal-mime'
import { guessCharset, knownCharset, withPunctuation } from '../charset'

/** The longest header block that is read, in bytes; real ones have 2 to 20 kB. */
const longestBlock = 256 * 1024
const mostHeaders = 2000
/** The longest single value that is read, in UTF-16 units, folding included. */
const longestValue = 64 * 1024

const LF = 0x0a
const CR = 0x0d

interface Header {
  readonly key: string
  /** As written, folded. */
  readonly value: string
}

/** The header block of a mail or of one of its parts. */
export class Headers {
  constructor(
    private readonly list: readonly Header[],
    /** Whether the strings are bytes, one a unit, because they are neither ASCII nor UTF-8. */
    private readonly binary: boolean,
    /** Whether some of it was over a limit and left out. */
    readonly cut: boolean,
  ) {}

  /** The first value of a header, unfolded and trimmed; encoded words stay encoded. `key` is in small letters. */
  first(key: string, charset: string | null = null): string | undefined {
    const header = this.list.find((candidate) => candidate.key === key)
    return header && this.read(header.value, charset)
  }

  /** All values of a header, topmost first. */
  all(key: string, most = 100): string[] {
    const found: string[] = []
    for (const header of this.list) {
      if (found.length >= most) break
      if (header.key === key) found.push(this.read(header.value, null))
    }
    return found
  }

  private read(value: string, charset: string | null): string {
    const text = this.binary ? decodeBinary(value, charset) : value.includes('\x1b$') ? decodeBinary(value, 'iso-2022-jp') : value
    return unfold(text)
  }
}

/** Reads the header block in `bytes[start, end)`, up to its blank line or the end. */
export function readHeaders(bytes: Uint8Array, start: number, end: number): { headers: Headers; bodyStart: number } {
  const bodyStart = afterBlankLine(bytes, start, end)
  const blockEnd = Math.min(bodyStart, start + longestBlock)
  const { text, binary } = blockText(bytes.subarray(start, blockEnd))
  const { list, cut } = splitHeaders(text)
  return { headers: new Headers(list, binary, cut || blockEnd < bodyStart), bodyStart }
}

/** The place after the first blank line at or after the start of a line; `end` where there is none. */
export function afterBlankLine(bytes: Uint8Array, start: number, end: number): number {
  let line = start
  while (line < end) {
    if (bytes[line] === LF) return line + 1
    if (bytes[line] === CR && bytes[line + 1] === LF) return Math.min(line + 2, end)
    const next = bytes.indexOf(LF, line)
    if (next < 0 || next >= end) return end
    line = next + 1
  }
  return end
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

function blockText(block: Uint8Array): { text: string; binary: boolean } {
  try {
    return { text: utf8.decode(block), binary: false }
  } catch {
    return { text: binaryText(block), binary: true }
  }
}

function binaryText(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let at = 0; at < bytes.length; at += 8192) parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)))
  return parts.join('')
}

function decodeBinary(text: string, charset: string | null): string {
  const bytes = new Uint8Array(text.length)
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i)
  const guess = guessCharset(bytes)
  return new TextDecoder(guess === 'utf-8' || guess === 'iso-2022-jp' ? guess : (charset ?? guess)).decode(bytes)
}

function splitHeaders(text: string): { list: Header[]; cut: boolean } {
  const list: Header[] = []
  let at = 0
  while (at < text.length) {
    let end = lineEnd(text, at)
    // Lines that begin with a space or a tab go on with the header before.
    while (text[end] === ' ' || text[end] === '\t') end = lineEnd(text, end)
    const colon = text.indexOf(':', at)
    if (colon > at && colon < end) {
      const key = text.slice(at, colon).trimEnd()
      if (isName(key)) {
        if (list.length >= mostHeaders) return { list, cut: true }
        list.push({ key: key.toLowerCase(), value: text.slice(colon + 1, Math.min(end, colon + 1 + longestValue)) })
      }
    }
    at = end
  }
  return { list, cut: false }
}

function lineEnd(text: string, start: number): number {
  const lf = text.indexOf('\n', start)
  return lf < 0 ? text.length : lf + 1
}

/** A header's name: printable ASCII without space or colon, of a sane length. */
export function isName(key: string): boolean {
  if (key.length === 0 || key.length > 100) return false
  for (let i = 0; i < key.length; i++) {
    const code = key.charCodeAt(i)
    if (code <= 0x20 || code >= 0x7f || code === 0x3a) return false
  }
  return true
}

function unfold(value: string): string {
  return (value.includes('\n') || value.includes('\r') ? value.replace(/[\r\n]+/g, '') : value).trim()
}

/** Decodes the encoded words of a value; a charset that nobody knows counts as UTF-8, or else Windows-1252. */
export function decodeText(value: string): string {
  if (!value.includes('=?')) return withPunctuation(value)
  const decoded = decodeWords(withKnownCharsets(value, 'utf-8'))
  return withPunctuation(decoded.includes('\ufffd') ? decodeWords(withKnownCharsets(value, 'windows-1252')) : decoded)
}

/** Encoded words relabelled so that postal-mime's decoder knows every charset in them. */
export function withKnownCharsets(value: string, fallback: string): string {
  if (!value.includes('=?')) return value
  const parts: string[] = []
  let from = 0
  for (let at = value.indexOf('=?'); at >= 0; at = value.indexOf('=?', from)) {
    const end = value.indexOf('?', at + 2)
    if (end < 0 || end - at > 60) {
      parts.push(value.slice(from, at + 2))
      from = at + 2
      continue
    }
    const label = value.slice(at + 2, end).split('*')[0]!
    parts.push(value.slice(from, at + 2), knownCharset(label) ?? fallback)
    from = end
  }
  parts.push(value.slice(from))
  return parts.join('')
}
